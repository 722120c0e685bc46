import { testRule } from './test-rule';

const official = 'Invalid brand color';
const place = '/properties/iconBrandColor';

testRule('brand-color-not-default', {
  finds: [
    {
      name: 'the blue of the wizard',
      properties: { set: { [place]: '#007EE5' } },
      finds: [
        {
          at: place,
          text: '"#007EE5"',
          message:
            'The brand colour is `#007EE5`, the colour that the wizard fills in; the colour of your brand is expected.',
          official,
        },
      ],
    },
    {
      name: 'white',
      properties: { set: { [place]: '#ffffff' } },
      finds: [
        {
          at: place,
          text: '"#ffffff"',
          message: 'The brand colour is `#ffffff`, white; the colour of your brand is expected.',
          official,
        },
      ],
    },
    {
      name: 'white in the solutions of a package, once',
      files: {
        'apiDefinition.swagger.json': undefined,
        'apiProperties.json': undefined,
        'intro.md': '# A',
        'package.zip/PkgAssets/a.zip/Connector/a_openapidefinition.json': '{ "swagger": "2.0" }',
        'package.zip/PkgAssets/b.zip/Connector/a_openapidefinition.json': '{ "swagger": "2.0" }',
        'package.zip/PkgAssets/a.zip/customizations.xml': '<iconbrandcolor>#FFFFFF</iconbrandcolor>',
        'package.zip/PkgAssets/b.zip/customizations.xml': '<iconbrandcolor>#FFFFFF</iconbrandcolor>',
      },
      finds: [
        {
          at: '',
          text: '#FFFFFF',
          message: 'The brand colour is `#FFFFFF`, white; the colour of your brand is expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'nearly white', properties: { set: { [place]: '#fffffe' } } },
    {
      name: 'the blue in a connector of an independent publisher, which another rule reports',
      profile: 'independent',
      properties: { set: { [place]: '#007ee5' } },
    },
  ],
});
