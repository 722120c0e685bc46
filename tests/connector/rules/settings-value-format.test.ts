import { testRule } from './test-rule';

const guid = '9d5fb8bf-d308-4f5a-a728-0a2038e4615a';
const settings = (value: unknown) => ({ files: { 'settings.json': JSON.stringify(value) } });

testRule('settings-value-format', {
  finds: [
    {
      name: 'a name in the place of an environment id',
      ...settings({ environment: 'My environment' }),
      finds: [
        {
          at: '/environment',
          text: '"My environment"',
          message:
            '`environment` is `My environment`; an environment id such as `3f1c0a52-7d0e-4b8f-9a61-0c5d2e8b7f14` is expected.',
        },
      ],
    },
    {
      name: 'a name in the place of a connector id',
      ...settings({ connectorId: 'Lending Library' }),
      finds: [
        {
          at: '/connectorId',
          text: '"Lending Library"',
          message:
            '`connectorId` is `Lending Library`; a connector id that starts with `shared_`, or the GUID of a connector in a solution, is expected.',
        },
      ],
    },
    {
      name: 'addresses without https',
      ...settings({ powerAppsUrl: 'http://api.powerapps.com', flowUrl: 'api.flow.microsoft.com' }),
      finds: [
        {
          at: '/powerAppsUrl',
          text: '"http://api.powerapps.com"',
          message: '`powerAppsUrl` is `http://api.powerapps.com`; an address with `https://` is expected.',
        },
        {
          at: '/flowUrl',
          text: '"api.flow.microsoft.com"',
          message: '`flowUrl` is `api.flow.microsoft.com`; an address with `https://` is expected.',
        },
      ],
    },
    {
      name: 'a GUID with a digit too few',
      ...settings({ environment: guid.slice(1) }),
      finds: [
        {
          at: '/environment',
          text: `"${guid.slice(1)}"`,
          message: `\`environment\` is \`${guid.slice(1)}\`; an environment id such as \`3f1c0a52-7d0e-4b8f-9a61-0c5d2e8b7f14\` is expected.`,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'ids as they are',
      ...settings({ environment: guid, connectorId: 'shared_library-5f19', powerAppsUrl: 'https://api.powerapps.com' }),
    },
    { name: 'a default environment', ...settings({ environment: `Default-${guid.toUpperCase()}`, connectorId: guid }) },
    { name: 'what is still to come', ...settings({ environment: '', connectorId: null }) },
  ],
});
