/** What the import of a solution says of the connectors in it. */
import type { OtherMessage } from './other-message';

export const importMessages: readonly OtherMessage[] = [
  {
    id: 'dataverse-definition-length',
    sentences: [
      "The length of the 'openapidefinition' attribute of the 'connector' entity exceeded the maximum allowed length of '500000'.",
      "The length of the '{0}' attribute of the 'connector' entity exceeded the maximum allowed length of '{1}'.",
    ],
    codes: [],
    meaning: 'A connector inside a solution is kept in Dataverse, where a definition may have 500,000 characters.',
    advice: 'Shorten the definition: share schemas through `definitions`, take unused ones out, or remove indentation.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  },
  {
    id: 'dataverse-null',
    sentences: ['ApiHubsRequestFailed {0} Nullable object must have a value.', 'Nullable object must have a value.'],
    codes: [],
    meaning: 'The import of the solution met a connection parameter that lacks a member which it takes for granted.',
    advice: 'Give every connection parameter a `type` and a complete `uiDefinition` with `constraints`.',
    source: 'https://github.com/TALXIS/tools-devkit-build/issues/119',
  },
  {
    id: 'properties-texts',
    sentences: ['Invalid value for the {0} property within the UI Definition object.'],
    codes: [],
    rule: 'connection-parameter-described',
    meaning: 'A connection parameter lacks a text that people read when they make a connection, or has a wrong one.',
    advice: 'Give every connection parameter a `uiDefinition` with `displayName`, `description` and `tooltip`.',
  },
  {
    id: 'import-file-missing',
    sentences: [
      'Connector Import Failed: File Not Found',
      'Connector import: FAILURE: No file with that name found',
      'Connector import: FAILURE: File Not Found',
      'No file with that name found',
    ],
    codes: [],
    meaning: 'The solution lists a connector whose files are not in the archive. Unpacking and packing can lose them.',
    advice: 'Look for the folder `Connector` in the archive. A title of more than 30 characters is a known cause.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
  },
  {
    id: 'import-failed',
    sentences: ['Connector import: FAILURE: {0}', 'Connector import: FAILURE: One or more errors occurred'],
    codes: [],
    meaning: 'The import of the solution stopped at its connector. What follows says why, if it says it.',
    advice: 'Import the solution of the connector alone and before the others; then the message is more exact.',
    wraps: true,
    source: 'https://github.com/microsoft/PowerApps-Samples/issues/120',
  },
  {
    id: 'import-still-used',
    sentences: ['The DELETE statement conflicted with the REFERENCE constraint {0}.'],
    codes: [],
    meaning: 'The update would delete a connector that a connection reference still needs, so it is still used.',
    advice: 'Remove the connection references of the old connector first, or update instead of upgrading.',
    source: 'https://github.com/microsoft/powerapps-tools/issues/1260',
  },
  {
    id: 'import-secret',
    sentences: [
      'Connector import: FAILURE: Error occured while reading secret: {0}',
      'Error occured while reading secret: {0}',
    ],
    codes: [],
    meaning: 'The connector takes a value, such as its client secret, from an environment variable that is empty here.',
    advice: 'Give the environment variable a value in this environment, or import the solution with its settings.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/environment-variables',
  },
  {
    id: 'import-flow',
    sentences: [
      'Workflow import: FAILURE: {0}',
      'Asynchronous operation {0} failed within {1}. The reason given was: {2}',
      'Asynchronous operation {0} failed within {1}.',
      'The async operation completed with a statuscode of Failed.',
      'Solution "{0}" failed to import: {1}',
      "Solution '{0}' failed to import: {1}",
      'Solution "{0}" imported successfully with warnings: {1}',
    ],
    codes: ['cannotImportSolution'],
    meaning: 'The import of the solution stopped or had warnings. The reason stands behind this sentence.',
    advice:
      'Read on behind it. Connectors have to be imported before the flows and connection references that use them.',
    wraps: true,
    source: 'https://github.com/microsoft/coe-starter-kit/issues/4873',
  },
  {
    id: 'import-order',
    sentences: [
      'The following solution cannot be imported: {0}. Some dependencies are missing.',
      'Some dependencies are missing. The missing dependencies are : {0}',
    ],
    codes: [],
    meaning: 'The solution needs something that is not in this environment, such as its connector.',
    advice:
      'Import a solution with the connector alone first; then the one with its flows, apps and connection references.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
  },
  {
    id: 'import-dependencies',
    sentences: [
      'Solution dependencies exist, cannot uninstall.',
      'Solution Upgrade action failed after import as holding.',
      'The {0} component cannot be deleted because it is referenced by {1} other components.',
    ],
    codes: [],
    meaning: 'The new solution would delete something that other things in the environment still use.',
    advice: 'Remove what uses it first, or import as an update, which deletes nothing.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/6255',
  },
  {
    id: 'import-state',
    sentences: ['The {0} (Id={1}) entity or component has attempted to transition from an invalid state: {2}'],
    codes: ['0x8004F00E', '8004F00E'],
    meaning:
      'The upgrade would delete or change something that the environment still holds on to, such as a connection reference.',
    advice: 'Take out what was changed by hand in the environment (its unmanaged layer), and import again.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/9751',
  },
  {
    id: 'dataverse-payload',
    sentences: [
      "Error identified in Payload provided by the user for Entity :'{0}'",
      "Invalid property '{0}' was found in entity '{1}'.",
      'Invalid OData UntypedValue.',
    ],
    codes: [],
    meaning: 'Dataverse does not know a column that was sent, or not with this kind of value.',
    advice:
      'Compare the names of the body with the logical names of the columns; references to rows have names of their own.',
    source: 'https://github.com/microsoft/PowerAppsCodeApps/issues/84',
  },
  {
    id: 'dataverse-connection',
    sentences: [
      'Failed to connect to Dataverse',
      'Connection to Dataverse failed',
      'Exception getting metadata info from Dataverse : {0}',
    ],
    codes: ['DataverseConnectionException'],
    meaning: 'The tool could not sign in to the environment or reach it.',
    advice:
      'Check the address of the environment, and that the account or the application is a user of it with a role.',
    source: 'https://github.com/microsoft/powerplatform-build-tools/issues/482',
  },
  {
    id: 'dataverse-validation',
    sentences: ['A validation error occurred. {0}'],
    codes: [],
    meaning: 'Dataverse refused a value of the solution. What follows says which.',
    advice: 'Read on behind it.',
    wraps: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  },
  {
    id: 'import-variable',
    sentences: ['Environment variable value cannot be an empty string.'],
    codes: [],
    meaning: 'The settings of the deployment give an environment variable an empty value.',
    advice: 'Fill in the value in the settings file, or take the variable out of it.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/4566',
  },
  {
    id: 'import-dependencies-first',
    sentences: ['There are missing dependencies. Install the following solutions before installing this one: {0}'],
    codes: [],
    meaning: 'The solution needs other solutions, which are not there yet.',
    advice: 'Import the connector in a solution of its own first, then what uses it.',
    source: 'https://github.com/microsoft/powerapps-tools/issues/564',
  },
  {
    id: 'import-not-a-solution',
    sentences: [
      'The solution file is invalid. The compressed file must contain the following files at its root: solution.xml, customizations.xml, and [Content_Types].xml. Customization files exported from previous versions of Microsoft Dynamics 365 are not supported.',
      'The solution file is invalid. The compressed file must contain the following files at its root: {0}',
    ],
    codes: [],
    meaning: 'The archive is not a solution: its files lie in a folder inside it, or it holds the zip of a solution.',
    advice: 'Zip the files themselves and not the folder around them, or import the inner archive.',
    source: 'https://learn.microsoft.com/power-platform/alm/solution-concepts-alm',
  },
  {
    id: 'import-dependency',
    sentences: [
      'DependencyType: {0} RequiredComponentObject details: Type: {1}, ObjectName: {2}, Id: {3}, ParentObjectName: {4}, ParentId: {5}, DependentComponentObject details: Type: {6}, ObjectName: {7}',
      'DependencyType: {0} RequiredComponentObject details: Type: {1}',
    ],
    codes: [],
    meaning:
      'One thing needs another, such as a connection reference its connector, so the other can neither be missing nor be deleted.',
    advice: 'Take out or change what depends on it first, or bring both along in one solution.',
    source: 'https://learn.microsoft.com/power-platform/alm/dependency-tracking-solution-components',
  },
];
