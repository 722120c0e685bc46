import { testRule } from './test-rule';

const body = '/paths/~1loans/post/parameters/0';
const misplaced = (member: string) => ({
  at: `${body}/${member}`,
  text: `"${member}"`,
  message: `\`${member}\` does not belong in the body parameter.`,
  official: `The 'body' parameter cannot use property '${member}', instead, the 'schema' property should be used to define the type used by the parameter.`,
});

testRule('parameter-body-uses-schema', {
  finds: [
    {
      name: 'members that describe a value, with a repair that moves them',
      set: { [body]: { name: 'loan', in: 'body', type: 'object', schema: { properties: {} }, default: { a: [1] } } },
      finds: [misplaced('type'), misplaced('default')],
      fixed:
        '"in": "body",\n            "schema": {\n              "properties": {},\n              "type": "object"\n            },',
    },
    {
      name: 'members beside a reference, without a repair',
      set: { [`${body}/type`]: 'object' },
      finds: [misplaced('type')],
    },
    {
      name: 'a member that the schema has too, without a repair',
      set: { [body]: { name: 'loan', in: 'body', enum: ['a'], schema: { type: 'string', enum: ['b'] } } },
      finds: [misplaced('enum')],
    },
  ],
  accepts: [
    { name: 'texts and extensions', set: { [`${body}/x-ms-summary`]: 'Loan', [`${body}/description`]: 'The loan.' } },
    { name: 'an empty value, which another rule reports', set: { [`${body}/allowEmptyValue`]: true } },
  ],
});
