/** The codes of the certification policies, which Partner Center often prints without saying what is wrong. */
import type { OtherMessage } from './other-message';

const pack = 'Make the package anew with exported solutions and check the archive here.';
const text = 'Check the definition here with the profile _certified_.';

const page = 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors';

function policy(
  code: string,
  meaning: string,
  advice: string,
  rule?: string,
  ...sentences: readonly string[]
): OtherMessage {
  return {
    id: `policy-${code}`,
    sentences,
    codes: [code],
    meaning,
    advice,
    source: page,
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A number of a policy that is not in the list below. */
export const unlistedPolicy: OtherMessage = {
  id: 'policy-unlisted',
  sentences: [],
  codes: [],
  meaning:
    'A number of a certification policy: 5000.1 is about the package, 5000.2 about the connector, 5000.3 about its links and its service.',
  advice: 'Look the number up in the list of policies, and check the package here.',
  wraps: true,
  source: page,
};

/** Codes of which no sentence is a message of its own elsewhere. */
export const policyCodes: readonly OtherMessage[] = [
  policy(
    '5000.1.1.2',
    'The readme or `intro.md` is missing.',
    pack,
    'package-root-files',
    'Package should contain a readme file.',
    'Missing readme file',
  ),
  policy(
    '5000.1.1.3',
    'The definition of the connector is missing.',
    pack,
    'definition-present',
    'Package should contain apiDefinition.json.',
    'Missing apiDefinition.json file',
  ),
  policy('5000.1.1.4', 'The scan for harmful files found something in the package.', pack),
  policy('5000.1.1.9', 'The searchable actions of the plugin are missing.', pack),
  policy(
    '5000.1.1.14',
    'The solution of the flow lacks the connector or the flow.',
    pack,
    'package-solutions',
    'Workflows folder not found inside flow solution.',
    'Missing workflow folder',
  ),
  {
    ...policy(
      '5000.1.1.15',
      'The flows that a solution lists are not the flows that it holds.',
      'Export the solution of the flow again and leave the archive as it is.',
      'package-workflow-files',
    ),
    sentences: [
      'Invalid workflow solution. Mismatch between workflows found in customization file and workflow json files present.',
    ],
  },
  policy(
    '5000.2.1.1',
    'The colour of the icon is not the brand colour, or not allowed.',
    text,
    'icon-background-brand',
  ),
  policy('5000.2.1.2', 'The icon is larger than 1 MB.', text, 'icon-max-size'),
  policy('5000.2.1.3', 'The icon is not a PNG file.', text, 'icon-format-png'),
  policy('5000.2.1.4', 'The icon has a size that is not allowed.', text, 'icon-dimensions'),
  policy('5000.2.2.1', 'The title has more than 30 characters.', text, 'info-title-max-length'),
  policy('5000.2.2.2', 'The title has a word that is not allowed.', text, 'info-title-no-restricted-words'),
  policy(
    '5000.2.2.3',
    'The title ends in something else than a letter or a digit.',
    text,
    'info-title-end-alphanumeric',
  ),
  policy('5000.2.2.5', 'Another connector has this title.', 'For an update, tell the reviewer that it is yours.'),
  policy('5000.2.3.1', 'The description is not in English.', text, 'info-description-english'),
  policy('5000.2.3.2', 'The description has mistakes of spelling or grammar.', 'Let somebody else read it.'),
  policy('5000.2.3.4', 'The description is too short or too long.', text, 'info-description-length'),
  policy('5000.2.3.5', 'The description names products of Microsoft.', text, 'info-description-no-restricted-words'),
  policy('5000.2.4.1', 'A response does not say exactly what the service answers.', text, 'response-success-required'),
  policy('5000.2.4.2', 'A `default` response has a schema.', text, 'response-default-without-schema'),
  policy('5000.2.4.4', 'A schema is empty.', text, 'response-schema-filled'),
  policy('5000.2.4.5', 'An operation is empty.', text, 'operation-not-empty'),
  policy('5000.2.6.3', 'The definition is not Swagger 2.0.', text, 'definition-swagger-2'),
  policy('5000.2.6.4', 'The host is missing or is not that of production.', text, 'host-production'),
  policy(
    '5000.3.1.2',
    'The link to the package does not work or runs out too soon.',
    'Make a link that lasts 15 days.',
  ),
  policy('5000.3.1.3', 'The website of the connector cannot be opened.', text, 'connector-metadata-website-required'),
  policy('5000.3.1.4', 'The e-mail address of the contact is not right.', text, 'contact-email-valid'),
  policy('5000.3.1.5', 'The privacy policy cannot be opened.', text, 'connector-metadata-privacy-policy-required'),
  policy('5000.3.1.6', 'The service does not offer a TLS version that is asked for.', 'Offer TLS 1.2 or later.'),
];
