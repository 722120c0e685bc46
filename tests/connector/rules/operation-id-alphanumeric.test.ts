import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/operationId';
const odd = (id: string, sanitized: string) => ({
  name: id,
  set: { [at]: id },
  finds: [
    {
      at,
      text: JSON.stringify(id),
      message: `The operationId \`${id}\` has other signs than letters and digits; \`${sanitized}\` is what the platform makes of it.`,
      official: `The 'operationId' property value is different from its sanitized value '${sanitized}'. Please avoid the useage of non-alphanumeric characters to have matching values.`,
    },
  ],
});

testRule('operation-id-alphanumeric', {
  finds: [
    odd('Get_Book', 'GetBook'),
    odd('get-book 2', 'getbook2'),
    odd('Größe', 'Gre'),
    odd('GetBook_V2', 'GetBookV2'),
  ],
  accepts: [
    { name: 'digits', set: { [at]: 'GetBook2' } },
    { name: 'an empty id, which another rule reports', set: { [at]: ' ' } },
    { name: 'an id that is no text, which another rule reports', set: { [at]: 7 } },
  ],
});
