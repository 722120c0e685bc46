import { definitionFile } from './sample';
import { testRule } from './test-rule';

testRule('definition-swagger-2', {
  finds: [
    {
      name: 'a number for the version',
      set: { '/swagger': 2 },
      finds: [
        {
          at: '/swagger',
          text: '2',
          message: '`swagger` is the number 2.0; the text `"2.0"` is expected.',
          official: 'The \'swagger\' property must have the string value "2.0".',
        },
      ],
      fixed: '"swagger": "2.0"',
    },
    {
      name: 'a shortened version',
      set: { '/swagger': '2' },
      finds: [{ at: '/swagger', text: '"2"', message: '`swagger` is "2"; `"2.0"` is expected.' }],
      fixed: '"swagger": "2.0"',
    },
    {
      name: 'an older specification, without a fix',
      set: { '/swagger': '1.2' },
      finds: [{ at: '/swagger', text: '"1.2"', message: '`swagger` is "1.2"; `"2.0"` is expected.' }],
    },
    {
      name: 'an OpenAPI 3 document',
      files: { [definitionFile]: '{ "openapi": "3.0.1", "info": {}, "paths": {} }' },
      finds: [
        {
          at: '/openapi',
          text: '"3.0.1"',
          message: 'This is an OpenAPI 3.0.1 document; the platform reads Swagger 2.0 (`"swagger": "2.0"`) only.',
        },
      ],
    },
    ...['"swagger": "2.0", ', '"swagger": "2.0", "openapi": "3.0.3", ', '"swagger": "3.0.0", '].map((version) => ({
      name: `an OpenAPI 3 document that says ${version}`,
      files: { [definitionFile]: `{ ${version} "info": {}, "servers": [], "paths": {}, "components": {} }` },
      finds: [
        {
          at: version.includes('openapi') ? '/openapi' : version.includes('2.0') ? '/servers' : '/swagger',
          text: version.includes('openapi') ? '"3.0.3"' : version.includes('2.0') ? '"servers"' : '"3.0.0"',
          message: `This is an OpenAPI ${/3[.\d]*/.exec(version)?.[0] ?? '3'} document; the platform reads Swagger 2.0 (\`"swagger": "2.0"\`) only.`,
        },
      ],
    })),
  ],
  accepts: [{ name: 'a document without a version, which is another rule’s matter', remove: ['/swagger'] }],
});
