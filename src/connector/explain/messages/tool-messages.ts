/** What the tools on a developer's machine say, and the sentences that wrap messages of the validator. */
import type { OtherMessage } from './other-message';

export const toolMessages: readonly OtherMessage[] = [
  {
    id: 'wizard-wrapper',
    sentences: [
      'Specified swagger has the following errors:',
      'Definition is not valid. Error:',
      'Swagger certification failed with errors.',
      'API Properties Validator Failed',
    ],
    codes: ['SwaggerCertificationFailedWithErrors', 'SwaggerValidationFailed'],
    meaning: 'The validator refused the definition. Its messages follow.',
    advice: 'If none follows, the text was cut off: copy it whole, or check the definition here.',
    wraps: true,
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  },
  {
    id: 'properties-key-error',
    sentences: ["KeyError: 'properties'"],
    codes: [],
    rule: 'properties-root-required',
    meaning: 'The command line found no `properties` object at the top of `apiProperties.json`.',
    advice: 'Wrap everything in that file in `{ "properties": { … } }`.',
  },
  {
    id: 'properties-unknown-member',
    sentences: [
      "Could not find member '{0}' on object of type 'ApiPropertiesDefinition'. Path '{1}', line {2}, position {3}.",
    ],
    codes: [],
    rule: 'properties-member-known',
    meaning:
      'The service does not know a member of `apiProperties.json`. Older versions of the tool did not know `stackOwner`.',
    advice: 'Check the spelling. For `stackOwner`, update the tool, or leave it out while you deploy for yourself.',
  },
  {
    id: 'definition-without-properties',
    sentences: ["The definition does not contain a valid 'properties' node."],
    codes: [],
    meaning:
      'The tool asked the environment for the definition of a connector, and what came back has no `properties`. It makes no code from that, although it may have noted the data source already.',
    advice:
      'Update the tool, and compare the id of the connector, the id of the connection and the environment that it was given. The files of a connector are the cause only where the tool was given them.',
    source: 'https://learn.microsoft.com/power-apps/developer/code-apps/how-to/connect-to-data',
  },
  {
    id: 'client-secret',
    sentences: ['Please provide OAuth2 client secret using the --secret argument.'],
    codes: [],
    meaning: 'The connector signs in with OAuth 2.0, and the command needs the client secret, which no file may hold.',
    advice: 'Call the command with `--secret`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  },
  {
    id: 'sign-in-secret',
    sentences: ['Need client secret and tenant to login. Please login again.'],
    codes: [],
    meaning: 'The command signs in as an application, and was not told its secret or its tenant.',
    advice: 'Call `paconn login` with `--client-id`, `--secret` and `--tenant`, or without all of them as a person.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  },
  {
    id: 'sign-in-window',
    sentences: [
      'Need user interaction to continue.',
      'Unable to open a web page using xdg-open, gnome-open, kfmclient or wslview tools. See inner exception for details.',
    ],
    codes: [],
    meaning: 'The tool wants a person to sign in, and there is nobody, or no window to do it in.',
    advice:
      'Where a person is, sign in with a device code: `pac auth create --deviceCode`. In a pipeline, sign in as an application with `--applicationId`, `--clientSecret` and `--tenant`.',
    source: 'https://learn.microsoft.com/power-platform/developer/cli/reference/auth',
  },
  {
    id: 'member-none',
    sentences: [
      "AttributeError: 'NoneType' object has no attribute '{0}'",
      "'NoneType' object has no attribute '{0}'",
      "TypeError: 'NoneType' object is not subscriptable",
      "TypeError: 'NoneType' object is not iterable",
    ],
    codes: [],
    meaning: 'The tool takes a member of the files for granted that is missing or `null`.',
    advice:
      'Check the files here. A sign-in or a set of connection parameters without `parameters` is a known cause; the lines above name what was looked for.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/tree/dev/tools/paconn-cli',
  },
  {
    id: 'settings-file-missing',
    sentences: ['File does not exist: {0}'],
    codes: [],
    meaning: 'A file that `settings.json` or the command names is not there.',
    advice: 'Paths in `settings.json` count from the folder in which the command runs.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  },
  {
    id: 'settings-format',
    sentences: [
      "The value passed to '--settings-file' is invalid. The Settings file is not in the expected format",
      'Argument --connector-id value is incorrect: The Connector ID must be a valid Guid.',
    ],
    codes: [],
    meaning:
      'The two command-line tools write `settings.json` differently: `connectorId` is a name for one and a GUID for the other.',
    advice: 'Use the settings file with the tool that made it, or make it anew.',
    source: 'https://github.com/microsoft/powerplatform-build-tools/issues/823',
  },
  {
    id: 'script-uri',
    sentences: [
      "Script definition url '{0}' must be a valid URI when script operations are specified",
      "Script definition url '{0}' must be a valid URI",
    ],
    codes: ['InvalidScriptDefinitionUrlWithNonNullOperations'],
    meaning: '`scriptOperations` names operations, but no script came along.',
    advice: 'Pass `script.csx` too: by a settings file that names it, or by the option of the tool for the script.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  },
  {
    id: 'step-ended',
    sentences: [
      "PowerShell exited with code '{0}'.",
      "Bash exited with code '{0}'.",
      "Cmd.exe exited with code '{0}'.",
      'Process completed with exit code {0}.',
    ],
    codes: [],
    meaning: 'A step of a pipeline ended with an error. The reason stands above this line.',
    advice: 'Copy the lines above it as well.',
    wraps: true,
    source: 'https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/powershell-v2',
  },
];
