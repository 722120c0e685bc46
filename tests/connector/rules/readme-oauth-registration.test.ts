import { testRule } from './test-rule';

const properties = { set: { '/properties/connectionParameters/token': { type: 'oauthSetting' } } };

/** Ways to say it, each by itself. */
const steps = [
  'Ask the library for a client ID and its secret.',
  'You need the consumer key of your library.',
  'Open your library and choose My Apps; the AppID and the App Secret stand there.',
  'Choose "Create an App" in the settings of your library.',
  'Note the **Application (client) ID** of your branch.',
  'First set up a library application.',
  'Click **New Application**, then Create.',
  'Add the client of your branch.',
  'Settings > Integrations > Create credentials',
  'Creating a small reading-room integration takes a minute.',
  'An OAuth app has to be installed in your account.',
  'The OAuth 2.0 credentials of the library are needed.',
  'Everything is in the [Library Developer Portal](https://example.com).',
  'Open the Azure portal and choose your tenant.',
  'Grant the delegated permissions Books.Read and Loans.Write.',
  'Set the callback URL to https://example.com/back.',
  'Enter https://global.consent.azure-apim.net/redirect there.',
];

/** Sentences that only seem to say it. */
const others = [
  'The mobile app of the library shows the same books.',
  'Create a loan with the app, or a list for the application of your branch.',
  'Set up your account first. Apps are free.',
  'You are redirected to the library, which redirects you back.',
  'Create an appointment, or add an approval.',
  'The mobile app. Key features are free.',
  'See https://developer.example.com/docs for the API.',
  'Our new, friendly app is liked by clients. Add books, readers and applications for cards.',
];

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
    ...others.map((text) => ({
      name: `"${text}" alone`,
      properties,
      files: { 'readme.md': text },
      finds: [
        {
          at: '',
          text: '',
          message:
            'The connector signs in with OAuth, but the readme does not say how to register an application; the steps are expected.',
        },
      ],
    })),
  ],
  accepts: [
    ...steps.map((text) => ({ name: `"${text}"`, properties, files: { 'readme.md': text } })),
    { name: 'the steps', properties, files: { 'readme.md': 'Register an app and copy its client ID.' } },
    { name: 'a connector without OAuth', files: { 'readme.md': 'Sign in.' } },
    { name: 'a verified publisher', profile: 'certified', properties, files: { 'readme.md': 'Sign in.' } },
  ],
});
