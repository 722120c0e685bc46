/** Writes `README.md` and `intro.md`: the sections that the templates ask for, filled from the answers. */
import type { Answers } from '../answers';
import type { AuthenticationParts } from '../parts';
import type { PlannedCall } from '../plan';
import { document, plain, type Section, written } from './markdown';

export interface ReadmeInput {
  readonly answers: Answers;
  readonly calls: readonly PlannedCall[];
  readonly parts: AuthenticationParts;
  /** The names of the files beside it. */
  readonly files: readonly string[];
}

export function readmeText({ answers, calls, parts, files }: ReadmeInput): string {
  const { general, readme = {} } = answers;
  return document(general.name, plain(general.description), [
    { title: `Publisher: ${plain(general.publisher)}`, body: `${contactLine(answers)}` },
    { title: 'Prerequisites', body: prerequisites(answers) },
    { title: 'Supported Operations', body: operationList(calls) },
    credentials(answers, parts),
    ...gettingStarted(answers),
    knownIssues(answers),
    ...questions(answers),
    { title: 'Deployment Instructions', body: deployment(files) },
    ...(readme.commonErrors === undefined ? [] : [commonErrors(answers)]),
  ]);
}

/** The introduction becomes the page about the connector. */
export function introText(input: ReadmeInput): string {
  const { answers, parts } = input;
  const { general, kind } = answers;
  // The template of independent publishers is that of the readme.
  if (kind === 'independent') return readmeText(input);
  const opening = plain(general.description);
  return document(general.name, opening, [
    { title: 'Prerequisites', body: prerequisites(answers) },
    { title: 'How to get credentials', body: credentials(answers, parts).body },
    { title: 'Get started with your connector', body: gettingStarted(answers)[0]?.body ?? firstSteps(answers) },
    knownIssues(answers),
    commonErrors(answers),
    ...questions(answers),
  ]);
}

function contactLine({ general: { contact, website } }: Answers): string {
  const ways = [contact.email, contact.url].filter((way) => way !== undefined).map((way) => `<${way}>`);
  const line = ways.length === 0 ? '' : ` Questions go to ${plain(contact.name)}: ${ways.join(' or ')}.`;
  return `The service: <${website}>.${line}`;
}

function prerequisites({ readme, authentication, general }: Answers): string {
  if (readme?.prerequisites !== undefined) return written(readme.prerequisites);
  const plan = 'A plan of the Power Platform that includes premium connectors.';
  const account = `An account with the service, see <${general.website}>.`;
  return authentication.kind === 'none' ? `- ${plan}` : `- ${plan}\n- ${account}`;
}

function operationList(calls: readonly PlannedCall[]): string {
  const shown = calls.filter(({ operation }) => operation['x-ms-visibility'] !== 'internal');
  const list = (role: PlannedCall['role']) =>
    shown
      .filter((call) => call.role === role)
      .map(({ operation }) => `#### ${plain(String(operation.summary))}\n\n${plain(String(operation.description))}`);
  const [triggers, actions] = [list('trigger'), list('action')];
  const parts = [
    ...(triggers.length === 0 ? [] : ['### Triggers', ...triggers]),
    ...(actions.length === 0 ? [] : ['### Actions', ...actions]),
  ];
  return parts.length === 0 ? 'There is none yet.' : parts.join('\n\n');
}

function credentials({ readme }: Answers, parts: AuthenticationParts): Section {
  const body = readme?.credentials === undefined ? parts.credentials : written(readme.credentials);
  return { title: 'Obtaining Credentials', body };
}

function gettingStarted({ readme }: Answers): Section[] {
  return readme?.gettingStarted === undefined
    ? []
    : [{ title: 'Getting Started', body: written(readme.gettingStarted) }];
}

function firstSteps({ general, authentication }: Answers): string {
  const connect =
    authentication.kind === 'none'
      ? 'Make a connection; it asks for nothing.'
      : 'Make a connection with your credentials.';
  return `1. Add an action of ${plain(general.name)} to a flow or an app.\n2. ${connect}\n3. Fill in the fields of the action and save.`;
}

function knownIssues({ readme, gateway, triggers = [] }: Answers): Section {
  const known = [
    ...(gateway === true
      ? ['Calls go through an on-premises data gateway, which limits the size of what is sent.']
      : []),
    ...(triggers.length > 0 ? ['Triggers are for flows; apps cannot use them.'] : []),
    'The limits of the service and of the platform on the number of calls apply.',
  ];
  const body =
    readme?.knownIssues === undefined ? known.map((line) => `- ${line}`).join('\n') : written(readme.knownIssues);
  return { title: 'Known Issues and Limitations', body };
}

function commonErrors({ readme, authentication }: Answers): Section {
  const errors = [
    ...(authentication.kind === 'none'
      ? []
      : ['**401 or 403.** The credentials of the connection are wrong or have expired. Make a new connection.']),
    '**404.** What was asked for does not exist. Check the ids that the action is given.',
    '**429.** There were too many calls. Wait, or make fewer.',
  ];
  const body =
    readme?.commonErrors === undefined ? errors.map((line) => `- ${line}`).join('\n') : written(readme.commonErrors);
  return { title: 'Common errors and remedies', body };
}

function questions({ readme }: Answers): Section[] {
  const entries = readme?.faq ?? [];
  if (entries.length === 0) return [];
  const body = entries.map(({ question, answer }) => `### ${plain(question)}\n\n${written(answer)}`).join('\n\n');
  return [{ title: 'Frequently Asked Questions', body }];
}

function deployment(files: readonly string[]): string {
  const options = [
    '--api-definition-file apiDefinition.swagger.json',
    '--api-properties-file apiProperties.json',
    ...(files.includes('icon.png') ? ['--icon-file icon.png'] : []),
    ...(files.includes('script.csx') ? ['--script-file script.csx'] : []),
  ];
  return `Sign in with the Power Platform CLI and create the connector from the folder of these files:\n\n\`\`\`bash\npac auth create --environment <your environment>\npac connector create ${options.join(' ')}\n\`\`\``;
}
