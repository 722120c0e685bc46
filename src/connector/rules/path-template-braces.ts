/** Each variable fills one segment, so its braces must open and close within it. */
import type { PathView } from '../model/path';
import { error } from './levels';
import { bracesPairUp } from './path-variables';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-template-braces',
  title: 'Braces in a path come in pairs around a name',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationPathTemplateNotValid',
      message:
        "The path is not valid, each path template variable enclosed by '{{' and '}}' characters must be contained within a single URL segment. Individual '{{' or '}}' characters which are not enclosing a path template variable must be URL encoded.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    path({ template, node }: PathView) {
      if (bracesPairUp(template)) return;
      report(node, {
        message: `The braces of the path \`${template}\` do not pair up; each \`{\` needs a name and a \`}\` in the same segment.`,
        help: 'A brace that belongs to the address itself is written `%7B` or `%7D`.',
      });
    },
  }),
});
