/** The base path is added to the host as it is. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Nothing but path segments, so that a slash in front is all that is missing. */
const segments = /^[^\s:?#]*$/;

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
      const path = basePath.value.trim();
      const slashed = path.startsWith('/') ? path : `/${path}`;
      report(basePath, {
        message: `\`basePath\` is \`${basePath.value}\`; a path that starts with \`/\` is expected.`,
        ...(path.includes('://') ? { help: 'Scheme and host belong in `schemes` and `host`.' } : {}),
        fixes: segments.test(path)
          ? [{ title: `Use \`${slashed}\``, kind: 'safe', edits: [edit.replace(basePath, slashed)] }]
          : [],
      });
    },
  }),
});
