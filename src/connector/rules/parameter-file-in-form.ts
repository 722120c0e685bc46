/** A file travels as a part of a form; an address or a header has no room for one. */
import type { ParameterView } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-file-in-form',
  title: 'A parameter of type `file` is in the form',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'FileParameterMustBeInFormData',
      message: "Parameters of type 'file' are not valid in locations other than 'formData'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    parameter({ node, name, location }: ParameterView) {
      const type = node.get('type');
      // The type of a body parameter is misplaced altogether, which another rule says.
      if (type?.value !== 'file' || location === undefined || location === 'formData' || location === 'body') return;
      report(type, {
        message: `The ${location} parameter \`${name ?? ''}\` is a file; \`"in": "formData"\` is expected.`,
        help: 'Send the file in a form (`multipart/form-data`), or as a body with the schema `string` and format `binary`.',
      });
    },
  }),
});
