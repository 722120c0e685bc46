import { testRule } from './test-rule';

testRule('settings-api-version', {
  finds: [
    {
      name: 'another version',
      files: { 'settings.json': '{ "powerAppsApiVersion": "2016-11-02", "flowApiVersion": "v2" }' },
      finds: [
        {
          at: '/powerAppsApiVersion',
          text: '"2016-11-02"',
          message: '`powerAppsApiVersion` is `2016-11-02`; `2016-11-01` is allowed.',
        },
        { at: '/flowApiVersion', text: '"v2"', message: '`flowApiVersion` is `v2`; `2016-11-01` is allowed.' },
      ],
      fixed: '"2016-11-01"',
    },
  ],
  accepts: [
    { name: 'the version', files: { 'settings.json': '{ "powerAppsApiVersion": "2016-11-01" }' } },
    { name: 'settings without versions', files: { 'settings.json': '{}' } },
  ],
});
