import { testRule } from './test-rule';

testRule('settings-no-secret', {
  finds: [
    {
      name: 'secrets',
      files: { 'settings.json': '{ "icon": null, "clientSecret": "abc" }' },
      finds: [
        {
          at: '/clientSecret',
          text: '"abc"',
          message: 'The settings hold a `clientSecret`; no secret is expected in a file.',
          official: null,
        },
      ],
      fixed: '{ "icon": null }',
    },
    {
      name: 'a secret in a custom connector',
      profile: 'custom',
      files: { 'settings.json': '{ "secret": "abc" }' },
      finds: [
        { at: '/secret', text: '"abc"', message: 'The settings hold a `secret`; no secret is expected in a file.' },
      ],
    },
  ],
  accepts: [{ name: 'settings without', files: { 'settings.json': '{ "icon": null }' } }],
});
