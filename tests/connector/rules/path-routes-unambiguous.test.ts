import { testRule } from './test-rule';

const operation = (operationId: string) => ({ operationId, responses: { 200: { description: 'All right.' } } });
const official = (id: string, template: string, others: string) =>
  `The operation '${id}' has the path template '${template}' which is similar to other operation path templates, this can lead to an unexpected routing to a different operation in case an input path parameter value matches to a static value segment. It is better to have unconditional routing in all cases. Partially duplicated paths are: ${others}`;

testRule('path-routes-unambiguous', {
  finds: [
    {
      name: 'fixed segments in the place of a variable, at the operation with the variable',
      set: {
        '/paths/~1books~1latest': { get: operation('GetLatestBook') },
        '/paths/~1Books~1oldest': { get: operation('GetOldestBook') },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get',
          text: '"get"',
          message:
            'A value in the path of GetBook (`/books/{bookId}`) may be taken for `/books/latest`, `/Books/oldest`; fixed segments that tell them apart are expected.',
          official: official('GetBook', '/books/{bookId}', '/books/latest, /Books/oldest'),
        },
      ],
    },
    {
      name: 'two paths that can each be taken for the other',
      set: {
        '/paths/~1towns~1{town}~1shelves': { get: operation('ListShelves') },
        '/paths/~1towns~1north~1{place}': { get: operation('GetPlace') },
      },
      finds: [
        {
          at: '/paths/~1towns~1{town}~1shelves/get',
          text: '"get"',
          message:
            'A value in the path of ListShelves (`/towns/{town}/shelves`) may be taken for `/towns/north/{place}`; fixed segments that tell them apart are expected.',
        },
        {
          at: '/paths/~1towns~1north~1{place}/get',
          text: '"get"',
          message:
            'A value in the path of GetPlace (`/towns/north/{place}`) may be taken for `/towns/{town}/shelves`; fixed segments that tell them apart are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'another method', set: { '/paths/~1books~1latest': { post: operation('AddLatestBook') } } },
    { name: 'another number of segments', set: { '/paths/~1books~1latest~1cover': { get: operation('GetCover') } } },
    { name: 'another fixed segment', set: { '/paths/~1loans~1latest': { get: operation('GetLatestLoan') } } },
    {
      name: 'variables of another name, which another rule reports',
      set: { '/paths/~1books~1{isbn}': { get: operation('GetIsbn') } },
    },
  ],
});
