import { testRule } from './test-rule';

const value = (text: string) => ({
  properties: { set: { '/properties/policyTemplateInstances': [{ parameters: { x: text } }] } },
});
const at = '/properties/policyTemplateInstances/0/parameters/x';

testRule('policy-expression-valid', {
  finds: [
    {
      name: 'a function that is nearly one',
      ...value("https://@connectionParameter('region').example"),
      finds: [{ at, text: 'connectionParameter', message: 'Policies know no function `connectionParameter`.' }],
      fixed: "@connectionParameters('region').example",
    },
    {
      name: 'a bracket and a quote that are not closed',
      ...value("@{headers('a}@queryParameters('b'"),
      finds: [
        {
          at,
          text: `"@{headers('a}@queryParameters('b'"`,
          message: 'The call of `headers` is not closed; brackets and quotes in pairs are expected.',
        },
        {
          at,
          text: `"@{headers('a}@queryParameters('b'"`,
          message: 'The call of `queryParameters` is not closed; brackets and quotes in pairs are expected.',
        },
      ],
    },
    {
      name: 'a bracket too much',
      ...value("https://@{headers('a'))}"),
      finds: [{ at, text: ')', message: 'A bracket too much follows the call of `headers`.' }],
      fixed: "https://@{headers('a')}",
    },
  ],
  accepts: [
    { name: 'a bracket that closes one of the words before', ...value("region (@connectionParameters('x')), all") },
    { name: 'whole expressions', ...value("@{triggerBody().a[0]}@connectionParameters('x', ')')") },
    { name: 'names with an at sign, and mail addresses', ...value('@odata.nextLink, help@example.com (us)') },
    { name: 'functions that are not near to a known one', ...value("@base64('x')") },
  ],
});
