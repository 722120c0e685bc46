import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/responses/200/schema/$ref';
const wrong = (reference: string) => ({
  name: reference,
  set: { [at]: reference },
  finds: [
    {
      at,
      text: JSON.stringify(reference),
      message: `\`$ref\` is \`${reference}\`; \`#/definitions/\` and a name are expected.`,
      official: `The schema reference '${reference}' is not valid. Schema references must start with '#/definitions/' and be valid JSON Pointers.`,
    },
  ],
});

testRule('schema-reference-form', {
  finds: [
    '#/components/schemas/Book',
    '#/definitions/Book/properties/title',
    'Book.json',
    '#Book',
    '#/definitions',
  ].map(wrong),
  accepts: [
    { name: 'a name that is not there, which another rule reports', set: { [at]: '#/definitions/Gone' } },
    { name: 'a name with a slash in it', set: { [at]: '#/definitions/Book~1Long' } },
  ],
});
