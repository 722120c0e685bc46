import { testRule } from './test-rule';

const at = '/paths/~1books/get/x-ms-pageable';

testRule('pageable-next-link-name', {
  finds: [
    {
      name: 'another name',
      set: { [at]: { nextLinkName: 'next' } },
      finds: [
        {
          at: `${at}/nextLinkName`,
          text: '"next"',
          message: '`nextLinkName` of SearchBooks is `next`; `nextLink` or `@odata.nextLink` is expected.',
          official:
            "The nextLinkName value for operation 'SearchBooks' is invalid. Supported values are 'nextLink' or '@odata.nextLink'.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'the OData name', set: { [at]: { nextLinkName: '@odata.nextLink' } } },
    { name: 'small letters', set: { [at]: { nextLinkName: 'nextlink' } } },
    { name: 'a name that is no text, which another rule reports', set: { [at]: { nextLinkName: null } } },
  ],
});
