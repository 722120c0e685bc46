import { testRule } from './test-rule';

const place = '/properties/publisher';

testRule('publisher-differs-from-stack-owner', {
  finds: [
    {
      name: 'the same name twice',
      profile: 'independent',
      properties: { set: { [place]: 'lending library ', '/properties/stackOwner': 'Lending Library' } },
      finds: [
        {
          at: place,
          text: '"lending library "',
          message:
            '`publisher` and `stackOwner` are both `lending library `; the name of the contributor is expected as publisher.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'two names', profile: 'independent', properties: { set: { [place]: 'Café Readers' } } },
    { name: 'two empty names', properties: { set: { [place]: '', '/properties/stackOwner': '' } } },
    { name: 'the same name of a verified publisher', profile: 'certified' },
  ],
});
