/** Makers everywhere will call this address, long after the test system is gone. */
import type { ConnectorModel } from '../model/connector';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Addresses that mean something only in one network, and names that no public name server knows (RFC 1918, 6761). */
const privateHost =
  /^(localhost|0\.0\.0\.0|(127|10)(\.\d{1,3}){3}|(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2}|\[::1\])$|\.(local|localhost|internal|test|invalid)$/;
/** Services that open a temporary way to a developer's machine. */
const tunnel =
  /\.(ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|loca\.lt|localhost\.run|serveo\.net|trycloudflare\.com|devtunnels\.ms)$/;
/** Slots of an Azure web app that are there for tests. Names such as `sandbox.` or `dev.` stand for real services too. */
const testSlot = /-(dev|test|qa|uat|stage|staging)\.azurewebsites\.net$/;

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
    connector(connector: ConnectorModel) {
      const host = connector.definition?.root.get('host');
      if (typeof host?.value !== 'string' || hasOwnHost(connector)) return;
      // In small letters, because the flag `i` takes V8 as long as a dozen other rules.
      const name = host.value.replace(/:\d+$/, '').toLowerCase();
      const kind = privateHost.test(name)
        ? 'is an address inside one network'
        : tunnel.test(name)
          ? 'leads through a tunnel to one machine'
          : testSlot.test(name)
            ? 'is the test slot of a web app'
            : undefined;
      if (kind === undefined) return;
      report(host, {
        message: `\`host\` is \`${host.value}\`, which ${kind}; the production host is expected.`,
        help: 'Name the public host that serves your customers.',
      });
    },
  }),
});

/** Whether each connection brings its own address: by a policy, or through a gateway into somebody's network. */
function hasOwnHost({ properties }: ConnectorModel): boolean {
  const root = properties?.properties;
  if (root === undefined) return false;
  const gateway = root.array('capabilities').some(({ value }) => value === 'gateway');
  return gateway || properties?.policies.some(({ id }) => id === 'dynamichosturl') === true;
}
