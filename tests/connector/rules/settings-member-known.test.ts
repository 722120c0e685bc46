import { testRule } from './test-rule';

testRule('settings-member-known', {
  finds: [
    {
      name: 'a misspelt member',
      files: { 'settings.json': '{ "conectorId": "shared_a", "icon": null }' },
      finds: [
        { at: '/conectorId', text: '"conectorId"', message: '`conectorId` is not a member of the settings file.' },
      ],
      fixed: '"connectorId"',
    },
    {
      name: 'a member of another tool',
      files: { 'settings.json': '{ "zzz": 1 }' },
      finds: [{ at: '/zzz', text: '"zzz"', message: '`zzz` is not a member of the settings file.', official: null }],
    },
  ],
  accepts: [
    {
      name: 'everything that the tool writes',
      files: {
        'settings.json':
          '{ "$schema": "s", "connectorId": null, "environment": "", "apiProperties": "a", "apiDefinition": "b", "icon": null, "script": null, "powerAppsUrl": "https://api.powerapps.com", "powerAppsApiVersion": "2016-11-01", "flowUrl": "https://f", "flowApiVersion": "2016-11-01" }',
      },
    },
    { name: 'a secret, of which another rule speaks', files: { 'settings.json': '{ "secret": "x" }' } },
  ],
});
