import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});

testRule('config-profile-known', {
  finds: [
    {
      name: 'a profile in capitals',
      ...config({ profile: 'Certified' }),
      finds: [
        {
          at: '/profile',
          text: '"Certified"',
          message: '`profile` is `Certified`; `custom`, `certified`, `independent` are allowed.',
          official: null,
        },
      ],
      fixed: '"profile":"certified"',
    },
  ],
  accepts: [
    ...['custom', 'certified', 'independent'].map((profile) => ({ name: profile, ...config({ profile }) })),
    { name: 'no profile', ...config({}) },
    { name: 'a number, which is another rule’s matter', ...config({ profile: 1 }) },
  ],
});
