import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });
// Written in two parts, so that nobody who searches this repository for keys finds one.
const awsKey = `AKIA${'QWERTZUIOPASDF12'}`;

testRule('script-no-secrets', {
  finds: [
    {
      name: 'a key by its form',
      ...script(`Sign("${awsKey}");`),
      finds: [
        {
          at: '',
          text: `"${awsKey}"`,
          message: 'This looks like an access key of Amazon Web Services; no secret is expected in a script.',
        },
      ],
    },
    {
      name: 'a literal under the name of a key',
      ...script('private const string ApiKey = "k7Qz2mVb9TtLx4RwYc8nHd3s";'),
      finds: [
        {
          at: '',
          text: '"k7Qz2mVb9TtLx4RwYc8nHd3s"',
          message: 'This looks like the literal value of `ApiKey`; no secret is expected in a script.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a name for a key', ...script('var apiKey = "X-Api-Key";') },
    {
      name: 'something long that is no key',
      ...script('var hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934c";'),
    },
    { name: 'an example', ...script('var apiKey = "your-api-key-goes-here-1234";') },
  ],
});
