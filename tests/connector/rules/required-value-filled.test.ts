import { testRule } from './test-rule';

testRule('required-value-filled', {
  finds: [
    {
      name: 'an empty title and a blank operation id',
      set: { '/info/title': '', '/paths/~1books/get/operationId': ' ' },
      finds: [
        {
          at: '/info/title',
          text: '""',
          message: '`title` of the info object is empty; a text is expected.',
          official: "The 'title' property must have not empty value.",
        },
        {
          at: '/paths/~1books/get/operationId',
          text: '" "',
          message: '`operationId` of the operation is empty; a text is expected.',
          official: "The 'operationId' property must have not empty value.",
        },
      ],
    },
    {
      name: 'an empty parameter name and response description',
      set: { '/parameters/PageSize/name': '', '/paths/~1books/get/responses/200/description': '' },
      finds: [
        {
          at: '/paths/~1books/get/responses/200/description',
          text: '""',
          message: '`description` of the response is empty; a text is expected.',
        },
        {
          at: '/parameters/PageSize/name',
          text: '""',
          message: '`name` of the parameter is empty; a text is expected.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'an empty text that is optional',
      set: { '/info/termsOfService': '', '/definitions/Book/description': '' },
    },
    { name: 'a missing title, which is another rule’s matter', remove: ['/info/title'] },
  ],
});
