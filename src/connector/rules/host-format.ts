/** The platform puts scheme, host and base path together itself. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { pullRequest, sources } from './sources';

/**
 * Labels of letters, digits, hyphens and underscores, or an address in brackets, and a port if there is one. Small and
 * large letters are all in it, so it needs no flag `i`, which takes V8 a long time with so many letters.
 */
function isValidHost(host: string): boolean {
  return plainHost.test(host) || /^([\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.?|\[[\dA-Fa-f:.]+\])(:\d{1,5})?$/u.test(host);
}

/** Nearly all hosts. It saves a short check from making the pattern of all letters. */
const plainHost = /^[\w-]+(\.[\w-]+)*\.?(:\d{1,5})?$/;

/** The parts of an address that was written where the host belongs. */
const address = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/?#\s]+)(\/[^?#\s]*)?$/i;

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
      if (typeof host?.value !== 'string' || isValidHost(host.value)) return;
      report(host, {
        message: `\`host\` is ${host.value.trim() === '' ? 'empty' : `\`${host.value}\``}; a host name such as \`api.example.com\` is expected.`,
        help: host.value.includes('{')
          ? 'A host cannot have variables. Write one that always exists, and set the real one with the policy template `dynamichosturl`.'
          : 'The scheme belongs in `schemes`, a path in `basePath`.',
        fixes: proposals(root, host, host.value.trim(), edit),
      });
    },
  }),
});

function proposals(root: JsonNode, host: JsonNode, written: string, edit: NodeEditor): Fix[] {
  const [, scheme, name = '', path = ''] = address.exec(written) ?? [];
  if (!isValidHost(name)) return [];
  const basePath = path.replace(/\/+$/, '');
  if (basePath === '') {
    const schemes = root.array('schemes').map(({ value }) => value);
    // Without a list of schemes calls go out over HTTPS, so leaving out any other scheme would change them.
    const kept = scheme === undefined || (schemes.length === 0 ? ['https'] : schemes).includes(scheme.toLowerCase());
    return [{ title: `Use \`${name}\``, kind: kept ? 'safe' : 'review', edits: [edit.replace(host, name)] }];
  }
  if (root.has('basePath')) return [];
  return [
    {
      title: `Use \`${name}\`, and \`${basePath}\` as the base path`,
      kind: 'review',
      edits: [edit.replace(host, name), edit.insert(root, 'basePath', basePath, 'host')],
    },
  ];
}
