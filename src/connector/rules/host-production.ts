/** Makers everywhere will call this address, long after the test system is gone. */
import type { DefinitionModel } from '../model/definition';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Loopback and private addresses, and services that open a temporary way to a developer's machine. */
const testHost =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])|\.(local|localhost|internal|test)(:\d+)?$|\.(ngrok\.io|ngrok-free\.app|loca\.lt|trycloudflare\.com|devtunnels\.ms)(:\d+)?$/i;

export const rule = defineRule({
  id: 'host-production',
  title: '`host` is the address of the real service',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.submission],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }: DefinitionModel) {
      const host = root.get('host');
      if (typeof host?.value !== 'string' || !testHost.test(host.value)) return;
      report(host, {
        message: `\`host\` is \`${host.value}\`, which looks like a test system or a private address; the production host is expected.`,
      });
    },
  }),
});
