/** Without its value the address has a hole, so a path parameter is always required. */
import type { ParameterView } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-path-required',
  title: 'A path parameter is required',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'PathParameterMustBeRequired',
      message:
        "The parameter must be marked as required as it is used in the operation path. Include the 'required' property, with the value 'true'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    parameter({ site, node, name, location, users }: ParameterView) {
      const required = node.get('required');
      if (location !== 'path' || node.damaged) return;
      if (required !== undefined && required.value !== false) return;
      report(required ?? site, {
        message: `The path parameter \`${name ?? ''}\` is not required; \`"required": true\` is expected.`,
        // What no path names is probably none, and a repair proposed elsewhere.
        fixes: users.some(({ template }) => !template.includes(`{${name}}`))
          ? []
          : [
              {
                title: 'Make it required',
                kind: 'safe',
                edits: [
                  required === undefined ? edit.insert(node, 'required', true, 'in') : edit.replace(required, true),
                ],
              },
            ],
      });
    },
  }),
});
