import { testRule } from './test-rule';

const around = { 'apiDefinition.swagger.json': undefined, 'apiProperties.json': undefined, 'intro.md': '# A' };
const connector = '<Connectors><Connector><name>a</name></Connector></Connectors>';
const none = '<Connectors><Connector></Connector></Connectors><Workflows />';
const flow = '<Workflows><Workflow Name="b"/></Workflows>';
const assets = (solutions: Readonly<Record<string, string>>) => ({
  files: {
    ...around,
    'package.zip/PkgAssets/a.txt': '',
    ...Object.fromEntries(
      Object.entries(solutions).map(([name, text]) => [`package.zip/PkgAssets/${name}.zip/customizations.xml`, text]),
    ),
  },
});
/** A connector, and a flow whose file says this. */
const withFlow = (says: string, links = '') => ({
  files: {
    ...assets({ a: connector, b: flow + connector + links }).files,
    'package.zip/PkgAssets/a.zip/Connector/a_openapidefinition.json': '{ "info": { "title": "Shelf Lists" } }',
    'package.zip/PkgAssets/b.zip/Workflows/b.json': `{ ${says} }`,
  },
});
const noFlow = {
  at: '',
  text: '',
  message: 'No solution holds a flow; one with a flow that uses the connector is expected.',
  official: 'Package should contain a flow package',
};
const noConnector = {
  at: '',
  text: '',
  message: 'No solution holds the connector alone; one is expected beside the solution with the flow.',
  official:
    "Connector solution in 'package.zip/PkgAssets' is invalid. Connector solution should only contain 'Connector' folder.",
};

testRule('package-solutions', {
  finds: [
    {
      name: 'a folder without solutions',
      ...assets({}),
      finds: [
        {
          at: '',
          text: '',
          message: '`PkgAssets` holds no solutions; that of the connector and that of a flow are expected.',
          official: "The package folder 'PkgAssets' does not contain solution zip files in 'package.zip/PkgAssets'.",
        },
      ],
    },
    {
      name: 'three solutions without a plugin',
      ...assets({ a: connector, b: connector + flow, c: connector }),
      finds: [
        {
          at: '',
          text: '',
          message:
            '`PkgAssets` holds 3 solutions; that of the connector and that of a flow are expected, and one of a plugin if there is any.',
        },
      ],
    },
    { name: 'a connector alone', ...assets({ a: connector }), finds: [noFlow] },
    {
      name: 'a connector alone, in a package that is one folder too deep',
      files: {
        'apiDefinition.swagger.json': undefined,
        'apiProperties.json': undefined,
        'PkgAssets/a.zip/customizations.xml': connector,
      },
      finds: [noFlow],
    },
    {
      name: 'a folder of flows beside the connector, in every solution',
      files: {
        ...assets({ a: connector, b: connector + flow }).files,
        'package.zip/PkgAssets/a.zip/Workflows/b.json': '{}',
      },
      finds: [noConnector],
    },
    { name: 'a flow alone', ...assets({ a: connector + flow }), finds: [noConnector] },
    {
      name: 'a flow without its connector',
      ...assets({ a: connector, b: none + flow }),
      finds: [
        {
          at: '',
          text: '',
          message: '`b.zip` holds a flow; the connector beside it is expected.',
          code: '5000.1.1.7',
        },
      ],
    },
    {
      name: 'a flow that uses other connectors alone',
      ...withFlow('"api": { "name": "shared_office365" }'),
      finds: [
        {
          at: '',
          text: '',
          message: '`b.zip` holds a flow; one that uses the connector is expected.',
          code: '5000.1.1.7',
        },
      ],
    },
    { name: 'solutions with empty lists', ...assets({ a: none, b: none }), finds: [noConnector, noFlow] },
  ],
  accepts: [
    { name: 'a connector and a flow', ...assets({ a: connector, b: flow + connector }) },
    {
      name: 'a flow that uses the connector among others',
      ...withFlow('"shared_office365" "shared_new-5fshelf-20lists-5f331acd82b125f090"'),
    },
    { name: 'a flow that uses the connector as it is published', ...withFlow('"shared_shelflists"') },
    {
      name: 'a flow whose connection is linked to a connector that is not published',
      ...withFlow('"shared_office365"', '<customconnectorid><connectorid>1</connectorid></customconnectorid>'),
    },
    { name: 'a flow that names no connector', ...withFlow('"actions": {}') },
    {
      name: 'a plugin as well',
      ...assets({ a: connector, b: connector + flow, c: `${connector}<aicopilot_aiplugin id="1"/>` }),
    },
    {
      name: 'a solution that does not say what it holds',
      files: { ...around, 'package.zip/PkgAssets/a.zip/solution.xml': '<x/>' },
    },
  ],
});
