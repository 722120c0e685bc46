/** The import knows names in braces and nothing else. */
import { type PathView, templateVariables } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-variable-without-default',
  title: 'A path variable is a name without a default',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationPathVariablesContainDefaults',
      message: "The operation path template variables cannot set default values with character '='.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    path({ template, node }: PathView) {
      const variable = templateVariables(template).find((name) => name.includes('='));
      if (variable === undefined) return;
      const plain = template.replaceAll(/=[^{}/]*\}/g, '}');
      report(node, {
        message: `The variable \`{${variable}}\` of the path sets a default; a name alone is expected.`,
        help: 'Put the value into the `default` of the parameter.',
        fixes: node.parent?.has(plain)
          ? []
          : [{ title: 'Take the default out of the path', kind: 'review', edits: edit.rename(node, plain) }],
      });
    },
  }),
});
