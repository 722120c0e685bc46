/** A path is added to host and base path, so it has to start where they end. */
import type { PathView } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-leading-slash',
  title: 'A path starts with `/`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    { code: 'OperationPathMustStartWithSlash', message: "The path is not valid, it must start with a '/' character." },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    path({ template, node }: PathView) {
      if (template.startsWith('/')) return;
      report(node, {
        message: `The path \`${template}\` does not start with \`/\`.`,
        help: /^https?:/.test(template) ? 'Scheme and host belong in `schemes` and `host`.' : '',
        fixes:
          /^[\w{]/.test(template) && !template.includes(':') && node.parent?.has(`/${template}`) === false
            ? [{ title: 'Put a `/` before it', kind: 'safe', edits: edit.rename(node, `/${template}`) }]
            : [],
      });
    },
  }),
});
