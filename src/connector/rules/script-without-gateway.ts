/** Custom code runs in the cloud and never sees a request that goes through an on-premises gateway. */
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-without-gateway',
  title: 'A connector with a gateway does not rely on a script',
  files: ['script', 'properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ report }) => ({
    script(_, { properties }) {
      const members = properties?.properties;
      const gateway =
        members?.object('connectionParameters')?.members.find(({ value }) => value?.string('type') === 'gatewaySetting')
          ?.value ?? members?.array('capabilities').find(({ value }) => value === 'gateway');
      if (gateway === undefined) return;
      report(gateway, {
        message: 'Connections can go through an on-premises gateway; the script of this connector does not run there.',
        help: 'Write what the script does with policies, or in the service.',
      });
    },
  }),
});
