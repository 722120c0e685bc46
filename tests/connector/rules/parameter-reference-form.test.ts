import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/2/$ref';
const wrong = (reference: string) => ({
  name: reference,
  set: { [at]: reference },
  finds: [
    {
      at,
      text: JSON.stringify(reference),
      message: `\`$ref\` is \`${reference}\`; \`#/parameters/\` and a name are expected.`,
      official: `The parameter reference '${reference}' is not valid. Parameter references must start with '#/parameters/' and be valid JSON Pointers.`,
    },
  ],
});

testRule('parameter-reference-form', {
  finds: [
    '#/components/parameters/PageSize',
    'https://a.example/parameters.json#/PageSize',
    '#/definitions/Book',
    '#/parameters/',
    '#/parameters/PageSize/name',
    'PageSize',
    '',
  ].map(wrong),
  accepts: [
    { name: 'a name that is not there, which another rule reports', set: { [at]: '#/parameters/Gone' } },
    { name: 'a pointer that cannot be read, which another rule reports', set: { [at]: '#/definitions/~' } },
    { name: 'a name with an escaped slash', set: { [at]: '#/parameters/Page~1Size' } },
    { name: 'a reference that is no string, which another rule reports', set: { [at]: 7 } },
  ],
});
