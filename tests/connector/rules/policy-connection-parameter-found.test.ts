import { testRule } from './test-rule';

const host = (template: string) => ({
  properties: {
    set: {
      '/properties/policyTemplateInstances': [
        {
          templateId: 'dynamichosturl',
          title: 'Host',
          parameters: { 'x-ms-apimTemplateParameter.urlTemplate': template },
        },
      ],
    },
  },
});
const at = '/properties/policyTemplateInstances/0';

testRule('policy-connection-parameter-found', {
  finds: [
    {
      name: 'a parameter that is not there, inside an address',
      ...host("https://@connectionParameters('region').library.example/@connectionParameters('api_key')"),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.urlTemplate`,
          text: 'region',
          message: 'No connection parameter has the name `region` that the policy reads.',
        },
      ],
    },
    {
      name: 'a name that is nearly one, with a default',
      ...host('https://@{connectionParameters( "apikey", "" )}'),
      finds: [
        {
          at: `${at}/parameters/x-ms-apimTemplateParameter.urlTemplate`,
          text: String.raw`"https://@{connectionParameters( \"apikey\", \"\" )}"`,
          message: 'No connection parameter has the name `apikey` that the policy reads.',
        },
      ],
      fixed: String.raw`connectionParameters( \"api_key\", \"\" )`,
    },
  ],
  accepts: [
    { name: 'a parameter that is there, in other capitals', ...host("https://@connectionParameters('API_key')") },
    {
      name: 'a parameter of one of several sets',
      properties: {
        set: {
          '/properties/connectionParameterSets': { values: [{ parameters: { region: { type: 'string' } } }] },
          '/properties/policyTemplateInstances': [
            { parameters: { 'x-ms-apimTemplateParameter.urlTemplate': "https://@connectionParameters('region')" } },
          ],
        },
      },
    },
    { name: 'a quote that is missing, which another rule reports', ...host("@connectionParameters('a)/@headers('b')") },
    { name: 'a header', ...host("https://@headers('region')") },
  ],
});
