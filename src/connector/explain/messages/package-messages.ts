/** What Partner Center, its certification bot and the package script say of a package. */
import type { OtherMessage } from './other-message';

const layout =
  'The outer archive holds `intro.md` and one package archive; that one holds a folder `PkgAssets` with the solution archives.';

export const packageMessages: readonly OtherMessage[] = [
  {
    id: 'policy-swagger',
    sentences: ['Swagger json should be properly structured and complete, and adhere to Open API 2.0'],
    codes: ['5000.2.6.2'],
    meaning:
      'The validator found errors in the definition. This is the policy under which Partner Center reports all of them.',
    advice: 'Check the definition here with the profile _certified_ and mend every error.',
    wraps: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3847',
  },
  {
    id: 'package-outer-files',
    sentences: [
      'The intro.md file is missing. Please add the required file.',
      'The package zip file is missing. Please add the required file.',
    ],
    codes: ['5000.1.1.5'],
    rule: 'package-root-files',
    meaning:
      'A file is missing at the top of the outer archive; where makers choose among several sign-ins it may be `customProperties.json`.',
    advice: layout,
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  },
  {
    id: 'package-solution-place',
    sentences: [
      'Solution package not found at root of the package zip file',
      'Package zip file missing from root location (probably because extra folder was added).',
    ],
    codes: [],
    rule: 'package-root-files',
    meaning: 'The package archive is not where it is looked for: at the top of the outer archive.',
    advice: layout,
  },
  {
    id: 'package-assets-subfolder',
    sentences: ["The package folder 'PkgAssets' should not contain any folder inside '{0}'."],
    codes: [],
    rule: 'package-assets-folder',
    meaning: 'There is a folder inside `PkgAssets`.',
    advice: layout,
  },
  {
    id: 'package-assets-missing',
    sentences: ["Invalid package structure. Couldn't locate the package assets folder."],
    codes: [],
    rule: 'package-assets-folder',
    meaning: 'There is no folder `PkgAssets` where it is looked for.',
    advice: layout,
  },
  {
    id: 'package-solutions',
    sentences: [
      "The package folder 'PkgAssets' should contain only connector and flow solution zip files in '{0}'.",
      "The package folder 'PkgAssets' does not contain solution zip files in '{0}'.",
      'No solution zip files found in the package.',
      'Please have all the three solution zip files as this is a plugin connector.',
    ],
    codes: ['5000.1.1.13'],
    meaning: 'The number of solution archives in `PkgAssets` is not what the kind of connector needs.',
    advice: 'Two archives are expected, with the connector and with a flow; a plugin needs a third.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  },
  {
    id: 'package-solution-files',
    sentences: ["The solution zip file '{0}' in '{1}' should contain '{2}'."],
    codes: ['5000.1.1.10'],
    meaning: 'A solution archive is not complete.',
    advice: 'Export the solution from Power Apps again and do not repack it by hand.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  },
  {
    id: 'package-connector-solution',
    sentences: ["Connector solution in '{0}' is invalid. Connector solution should only contain 'Connector' folder."],
    codes: ['5000.1.1.8'],
    meaning: 'The solution of the connector holds something else as well, or no connector.',
    advice: 'Make a solution with the connector alone and export it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  },
  {
    id: 'package-plugin-solution',
    sentences: [
      "Plugin solution in '{0}' is invalid. Plugin solution should contain 'Connector', 'aiplugins' and 'aipluginoperations' folders.",
    ],
    codes: [],
    meaning: 'The solution of the plugin lacks one of its three folders.',
    advice: 'Export the solution with the plugin again, connector included.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3629',
  },
  {
    id: 'package-unreadable',
    sentences: [
      'Not able to download the package',
      'Invalid package. Solution not present at correct path or is invalid solution.',
    ],
    codes: ['5000.1.1.16'],
    meaning: 'The package could not be fetched or opened.',
    advice: `Check that the link works without signing in and has not expired. ${layout}`,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3815',
  },
  {
    id: 'package-publisher',
    sentences: [
      'Publisher Mismatch Detected: This connector was originally submitted under a different publisher account.',
      'PublisherName mismatch. Seems like the connector was submitted by {0} but the current submission seems to be from {1}',
    ],
    codes: [],
    meaning: 'An update has to come from the account that published the connector.',
    advice: 'Submit it from that account, or ask the reviewer to move the connector to the new one.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3832',
  },
  {
    id: 'package-title-words',
    sentences: ['Title cannot contain the reserved words (API, Connector, Power Apps, etc)'],
    codes: [],
    rule: 'info-title-no-restricted-words',
    meaning: 'The title of the connector has a word that is not allowed there.',
    advice: 'Name the service alone.',
  },
  {
    id: 'package-title-length',
    sentences: ['Maximum of 30 characters allowed in the connector title'],
    codes: [],
    rule: 'info-title-max-length',
    meaning: 'The title of the connector has more than 30 characters.',
    advice: 'Shorten it to the name of the service.',
  },
  {
    id: 'package-title-end',
    sentences: ['Title cannot end in nonaplhanumberic character, including carriage return, new line, or blank space'],
    codes: [],
    rule: 'info-title-end-alphanumeric',
    meaning: 'The title of the connector ends in something else than a letter or a digit.',
    advice: 'Look for a space at the end.',
  },
  {
    id: 'package-description-length',
    sentences: ["Description can't be shorter than 30 characters or longer than 500 characters."],
    codes: [],
    rule: 'info-description-length',
    meaning: 'The description of the connector has fewer than 30 or more than 500 characters.',
    advice: 'Say in one or two sentences what the service does and for whom.',
  },
  {
    id: 'package-metadata',
    sentences: ["The required property 'x-ms-connector-metadata' is missing in '{0}'. Please validate."],
    codes: [],
    rule: 'connector-metadata-required',
    meaning: 'The definition in the solution has no `x-ms-connector-metadata`.',
    advice: 'Add it to the definition, deploy, and export the solution again.',
  },
  {
    id: 'package-oauth-box',
    sentences: ['Looks like this is not an OAuth connector. Kindly uncheck the box to proceed further.'],
    codes: [],
    meaning: 'The form says OAuth, but the package has no connection parameter of the type `oauthSetting`.',
    advice: 'If it is OAuth, check the spelling of the type: `oauthSetting`, with a small a.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/4071',
  },
  {
    id: 'submission-zip',
    sentences: ['More than one zip file', 'No zip file'],
    codes: [],
    meaning: 'The certification wants exactly one package, a zip file, in the folder of the connector.',
    advice: 'Put one zip file there and take others out of the pull request.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4039',
  },
  {
    id: 'submission-folder',
    sentences: ["Changes must be made in the '{0}'"],
    codes: [],
    meaning: 'The files of the pull request stand in another folder than the one for this kind of connector.',
    advice:
      'Move them into one folder of the connector below `independent-publisher-connectors`, `certified-connectors` or `custom-connectors`.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3954',
  },
  {
    id: 'agreement-command',
    sentences: ['the command you issued was incorrect. Please try again.'],
    codes: [],
    meaning: 'The robot for the licence agreement did not understand the comment.',
    advice:
      'Write one comment with nothing else in it: `@microsoft-github-policy-service agree`, or the same with `company="…"` behind it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2118',
  },
];
