import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/responses/200/schema/$ref';

testRule('reference-pointer-valid', {
  finds: ['#/definitions/Book~', '#/definitions/Book~2'].map((reference) => ({
    name: reference,
    set: { [at]: reference },
    finds: [
      {
        at,
        text: JSON.stringify(reference),
        message: `\`$ref\` is \`${reference}\`, in which a \`~\` stands alone; \`~0\` (for \`~\`) or \`~1\` (for \`/\`) is expected.`,
        official: 'The JSON Pointer path is not valid.',
      },
    ],
  })),
  accepts: [{ name: 'escaped signs', set: { [at]: '#/definitions/Book~0~1' } }],
});
