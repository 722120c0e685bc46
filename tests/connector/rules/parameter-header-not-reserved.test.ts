import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const header = (name: string) => ({ name, in: 'header', type: 'string' });
const reserved = (name: string) => ({
  name,
  set: { [at]: header(name) },
  finds: [
    {
      at: `${at}/name`,
      text: `"${name}"`,
      message: `A header parameter is called \`${name}\`; the platform sets that header itself.`,
      official: `The parameter '${name}' is reserved and cannot be used in 'header'.`,
    },
  ],
});

testRule('parameter-header-not-reserved', {
  finds: ['Authorization', 'user-agent', 'x-ms-client-request-id'].map(reserved),
  accepts: [
    { name: 'a header of the service', set: { [at]: header('X-Reading-Room') } },
    { name: 'a header of an Azure service', set: { [at]: header('x-ms-version') } },
    { name: 'a query parameter of such a name', set: { [at]: { name: 'host', in: 'query', type: 'string' } } },
  ],
});
