import { testRule } from './test-rule';

const official = "The 'basePath' property, if present, must start with a '/' character.";
const wrong = (path: string) => ({
  at: '/basePath',
  text: JSON.stringify(path),
  message: `\`basePath\` is \`${path}\`; a path that starts with \`/\` is expected.`,
  official,
});

testRule('base-path-format', {
  finds: [
    { name: 'a missing slash', set: { '/basePath': 'v1/' }, finds: [wrong('v1/')], fixed: '"basePath": "/v1/",' },
    { name: 'a space in front', set: { '/basePath': ' /v1' }, finds: [wrong(' /v1')], fixed: '"basePath": "/v1",' },
    { name: 'an empty text', set: { '/basePath': '' }, finds: [wrong('')], fixed: '"basePath": "/",' },
    {
      name: 'a whole address, for which there is no repair',
      set: { '/basePath': 'https://api.example.com/v1' },
      finds: [wrong('https://api.example.com/v1')],
    },
  ],
  accepts: [
    { name: 'the slash alone', set: { '/basePath': '/' } },
    { name: 'no base path', remove: ['/basePath'] },
    { name: 'another JSON type, which another rule reports', set: { '/basePath': 1 } },
  ],
});
