import { testRule } from './test-rule';

const at = '/paths/~1loans/post/responses/404/$ref';
const wrong = (reference: string) => ({
  name: reference,
  set: { '/paths/~1loans/post/responses/404': { $ref: reference } },
  finds: [
    {
      at,
      text: JSON.stringify(reference),
      message: `\`$ref\` is \`${reference}\`; \`#/responses/\` and a name are expected.`,
      official: `The response reference '${reference}' is not valid. Response references must start with '#/responses/' and be valid JSON Pointers.`,
    },
  ],
});

testRule('response-reference-form', {
  finds: ['#/components/responses/NotFound', '#/definitions/Book', 'responses.yaml'].map(wrong),
  accepts: [
    {
      name: 'a name that is not there',
      set: { '/paths/~1loans/post/responses/404': { $ref: '#/responses/NotFound' } },
    },
    { name: 'a schema of its own kind' },
  ],
});
