import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const header = (name: string) => ({ name, in: 'header', type: 'string' });

testRule('parameter-header-not-media-type', {
  finds: [['Content-Type', 'consumes'] as const, ['accept', 'produces'] as const].map(([name, home]) => ({
    name,
    set: { [at]: header(name) },
    finds: [
      {
        at: `${at}/name`,
        text: `"${name}"`,
        message: `Makers are asked for the header \`${name}\`; \`${home}\` is expected to say the media type.`,
        official: null,
      },
    ],
  })),
  accepts: [
    {
      name: 'a fixed one that makers do not see',
      set: { [at]: { ...header('Accept'), 'x-ms-visibility': 'internal', default: 'a/b' } },
    },
    { name: 'a query parameter', set: { [at]: { name: 'accept', in: 'query', type: 'string' } } },
  ],
});
