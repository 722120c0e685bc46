import { testRule } from './test-rule';

testRule('schema-member-known', {
  finds: [
    {
      name: 'a property directly in a schema',
      set: { '/definitions/Book/Id': { type: 'string' } },
      finds: [
        {
          at: '/definitions/Book/Id',
          text: '"Id"',
          message: '`Id` is not a member of the schema.',
          official:
            'The property \'Id\' is not valid. If this property is an extension, its name must begin with "x-".',
        },
      ],
    },
    {
      name: 'a slip in a nested schema',
      set: { '/definitions/Book/properties/id/descripton': 'The number.' },
      remove: ['/definitions/Book/properties/id/description'],
      finds: [
        {
          at: '/definitions/Book/properties/id/descripton',
          text: '"descripton"',
          message: '`descripton` is not a member of the schema.',
        },
      ],
      fixed: '"description": "The number."',
    },
    {
      name: 'a keyword in wrong capitals, in items and in a body',
      set: {
        '/definitions/Book/items': { Type: 'string' },
        '/paths/~1loans/post/parameters/0/schema': { type: 'object', Properties: {} },
      },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/schema/Properties',
          text: '"Properties"',
          message: '`Properties` is not a member of the schema.',
        },
        { at: '/definitions/Book/items/Type', text: '"Type"', message: '`Type` is not a member of the schema.' },
      ],
      fixed: '"properties": {}',
    },
  ],
  accepts: [
    {
      name: 'all the members that a schema may have',
      set: { '/definitions/Book/discriminator': 'id', '/definitions/Book/xml': {}, '/definitions/Book/x-note': 1 },
    },
    { name: 'properties of any name', set: { '/definitions/Book/properties/nullable': { type: 'boolean' } } },
  ],
});
