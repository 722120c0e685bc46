/** What follows `?` or `#` is not part of a path, and routing would never match it. */
import type { PathView } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-without-query',
  title: 'A path has no query and no fragment',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationPathMayNotContainQueryOrFragment',
      message:
        "The path is not valid, it must not contain a query part or fragment identifier. To include '?' or '#' characters in the path, they must be URL encoded.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    path({ template, node }: PathView) {
      const at = template.search(/[?#]/);
      if (at < 0) return;
      report(node, {
        message: `The path \`${template}\` holds ${template[at] === '?' ? 'a query' : 'a fragment'} (\`${template.slice(at)}\`); a path alone is expected.`,
        help: 'Make each item of the query a parameter with `"in": "query"`; a fixed value becomes its `default`, required and internal.',
      });
    },
  }),
});
