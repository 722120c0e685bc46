/** The platform puts scheme, host and base path together itself. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** Labels of letters, digits, hyphens and underscores, or an address in brackets, and a port if there is one. */
const validHost = /^([\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.?|\[[\da-f:.]+\])(:\d{1,5})?$/iu;

export const rule = defineRule({
  id: 'host-format',
  title: '`host` is a host name, with a port at most',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'HostNameNotValid',
      message: "The 'host' property, if present, must be a valid URI host without a scheme or path.",
    },
  ],
  sources: [sources.swaggerValidator, pullRequest(4041)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }: DefinitionModel) {
      const host = root.get('host');
      if (typeof host?.value !== 'string' || validHost.test(host.value)) return;
      const bare =
        /^[a-z][a-z\d+.-]*:\/\/([^/?#]+)\/?$/i.exec(host.value)?.[1] ?? /^([^/?#]+)\/$/.exec(host.value)?.[1];
      report(host, {
        message: `\`host\` is \`${host.value}\`; a host name such as \`api.example.com\` is expected.`,
        help: 'The scheme belongs in `schemes`, a path in `basePath`.',
        fixes:
          bare === undefined || !validHost.test(bare)
            ? []
            : [{ title: `Use \`${bare}\``, kind: 'safe', edits: [edit.replace(host, bare)] }],
      });
    },
  }),
});
