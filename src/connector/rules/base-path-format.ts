/** The base path is added to the host as it is. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'base-path-format',
  title: '`basePath` starts with `/`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    { code: 'BasePathNotValid', message: "The 'basePath' property, if present, must start with a '/' character." },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }: DefinitionModel) {
      const basePath = root.get('basePath');
      if (typeof basePath?.value !== 'string' || basePath.value.startsWith('/')) return;
      report(basePath, {
        message: `\`basePath\` is \`${basePath.value}\`; a path that starts with \`/\` is expected.`,
        fixes: basePath.value.includes(':')
          ? []
          : [{ title: 'Put a `/` before it', kind: 'safe', edits: [edit.replace(basePath, `/${basePath.value}`)] }],
      });
    },
  }),
});
