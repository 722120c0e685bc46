import { definitionFile } from './sample';
import { testRule } from './test-rule';

testRule('definition-members-required', {
  finds: [
    {
      name: 'a definition without paths',
      remove: ['/paths'],
      finds: [
        { at: '', text: '{', message: 'The definition has no `paths`.', official: "The 'paths' property is required." },
      ],
    },
    {
      name: 'an empty object',
      files: { [definitionFile]: '{}' },
      finds: [
        {
          at: '',
          text: '{',
          message: 'The definition has no `swagger`.',
          official: "The 'swagger' property is required.",
        },
        { at: '', text: '{', message: 'The definition has no `info`.', official: "The 'info' property is required." },
        { at: '', text: '{', message: 'The definition has no `paths`.', official: "The 'paths' property is required." },
      ],
    },
    {
      name: 'a title and a version beside the paths',
      files: { [definitionFile]: '{ "swagger": "2.0", "title": "Crates", "version": "1.0", "paths": {} }' },
      finds: [{ at: '', text: '{', message: 'The definition has no `info`.' }],
      fixed: '"info": {\n    "title": "Crates",\n    "version": "1.0"\n  }',
    },
  ],
  accepts: [
    { name: 'paths without a path', set: { '/paths': {} } },
    {
      name: 'an OpenAPI 3 document, which is told so by another rule',
      files: { [definitionFile]: '{ "openapi": "3.0.1" }' },
    },
    {
      name: 'a document that breaks off, because the rest cannot be known',
      files: { [definitionFile]: '{ "swagger": "2.0",' },
    },
  ],
});
