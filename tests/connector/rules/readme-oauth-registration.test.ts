import { testRule } from './test-rule';

const properties = { set: { '/properties/connectionParameters/token': { type: 'oauthSetting' } } };

testRule('readme-oauth-registration', {
  finds: [
    {
      name: 'a readme without the steps',
      properties,
      files: { 'readme.md': '# Lending Library\n## Obtaining Credentials\nSign in with your card.\n' },
      finds: [
        {
          at: '',
          text: 'Obtaining Credentials',
          message:
            'The connector signs in with OAuth, but the readme does not say how to register an application; the steps are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the steps', properties, files: { 'readme.md': 'Register an app and copy its client ID.' } },
    { name: 'a connector without OAuth', files: { 'readme.md': 'Sign in.' } },
    { name: 'a verified publisher', profile: 'certified', properties, files: { 'readme.md': 'Sign in.' } },
  ],
});
