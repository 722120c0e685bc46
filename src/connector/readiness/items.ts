/** The checklist as a table: what is asked, of whom, and which rules or facts answer it. */
import type { Profile } from '../rules/rule';
import { sources } from '../rules/sources';
import type { Facts } from './facts';
import type { ReadinessState } from './types';

export type GroupId = 'files' | 'words' | 'tried' | 'offer';

export const groupTitles: Readonly<Record<GroupId, string>> = {
  files: 'In the files',
  words: 'In the words',
  tried: 'Tried out',
  offer: 'Around the hand-over',
};

/** What the facts say about an item. */
export interface Verdict {
  readonly state: ReadinessState;
  readonly note: string;
}

export interface ItemFacts {
  readonly id: string;
  readonly group: GroupId;
  readonly title: string;
  readonly why: string;
  /** Left out: all. */
  readonly profiles?: readonly Profile[];
  /** Rules whose findings keep it from being done. A name that ends with `-` stands for all rules that begin with it. */
  readonly rules?: readonly string[];
  /** The file that the rules look at; the definition if not given. Without it they find nothing, which proves nothing. */
  readonly looksAt?: 'properties';
  /** Answered by the files themselves. Without rules and this, a person has to answer. */
  readonly judge?: (facts: Facts) => Verdict;
  readonly more?: { readonly title: string; readonly to: string };
}

const done = (note = ''): Verdict => ({ state: 'done', note });
const missing = (note: string): Verdict => ({ state: 'missing', note });
const ask = (note: string): Verdict => ({ state: 'ask', note });

const offered: readonly Profile[] = ['certified', 'independent'];
const lesson = {
  deploy: { title: 'Deploy a connector', to: '/docs/modules/deploy-a-connector/' },
  certify: { title: 'Certify a connector', to: '/docs/modules/certify-a-connector/' },
  publish: { title: 'Open source and publishers', to: '/docs/modules/open-source-and-publishers/' },
};

/** The sizes that an icon may have, in pixels, and in bytes. */
const icon = { least: 100, most: 230, bytes: 1_048_576 };

export const items: readonly ItemFacts[] = [
  {
    id: 'parts',
    group: 'files',
    title: 'The definition and apiProperties.json are both there.',
    why: 'A connector is imported from both.',
    judge: ({ hasDefinition, hasProperties }) =>
      !hasDefinition
        ? missing('No definition with operations that can be read is among the open files.')
        : hasProperties
          ? done()
          : missing('No `apiProperties.json` that can be read is among the open files.'),
  },
  {
    id: 'responses',
    group: 'files',
    title: 'Every operation says what it answers.',
    why: 'Without a schema of the response, later steps get no dynamic content. Reviewers send `default` responses back.',
    rules: ['response-'],
  },
  {
    id: 'sign-in',
    group: 'files',
    title: 'The sign-in of the definition fits the connection.',
    why: 'What the definition asks for and what the maker types in have to be the same thing.',
    rules: ['security-'],
  },
  {
    id: 'secrets',
    group: 'files',
    title: 'No key and no password stands in the files.',
    why: 'A pull request and an export are read by others.',
    rules: ['definition-without-secrets'],
  },
  {
    id: 'limits',
    group: 'files',
    title: 'Everything is within the limits of the platform.',
    why: 'What is too large is refused when it is imported, whatever else is right.',
    rules: ['definition-file-size', 'definition-operations-limit', 'schema-count-', 'schema-depth-limited'],
  },
  {
    id: 'colour',
    group: 'files',
    title: 'The brand colour is one that is accepted.',
    why: 'Verified publishers use their own colour, independent publishers the common one.',
    profiles: offered,
    looksAt: 'properties',
    rules: ['brand-color-', 'properties-brand-color-required'],
  },
  {
    id: 'publisher',
    group: 'files',
    title: 'Publisher and owner of the service are named.',
    why: 'Both stand on the public page of the connector.',
    profiles: offered,
    looksAt: 'properties',
    rules: ['publisher-', 'properties-publisher-required', 'properties-stack-owner-required'],
  },
  {
    id: 'oauth',
    group: 'files',
    title: 'The sign-in is one that independent publishers may use.',
    why: 'As far as we know, connectors of independent publishers with OAuth are not accepted at present.',
    profiles: ['independent'],
    judge: ({ usesOAuth }) =>
      usesOAuth ? ask('This connector uses OAuth. Ask the certification team before you go on.') : done(),
    more: lesson.certify,
  },
  {
    id: 'readme',
    group: 'files',
    title: 'A readme is beside the definition.',
    why: 'It says who publishes the connector, what it needs and how to get credentials.',
    profiles: offered,
    judge: ({ hasReadme, hasIntro }) =>
      hasReadme
        ? done()
        : hasIntro
          ? ask('There is an `intro.md`. See which of the two names the folder next to yours uses.')
          : missing('No `readme.md` is among the open files.'),
    more: lesson.publish,
  },
  {
    id: 'no-icon',
    group: 'files',
    title: 'There is no icon.',
    why: 'Connectors of independent publishers share one icon.',
    profiles: ['independent'],
    judge: ({ icon: file }) => (file === undefined ? done() : missing(`Take \`${file.path}\` out.`)),
  },
  {
    id: 'icon',
    group: 'files',
    title: 'The icon for the package has the right form.',
    why: `A square PNG of ${icon.least} to ${icon.most} pixels, smaller than 1 MB. It goes into the package, not into the pull request.`,
    profiles: ['certified'],
    judge: ({ icon: file }) => {
      if (file === undefined) return ask('No icon is among the open files. Check the one in your package.');
      if (file.size === undefined) return missing(`\`${file.path}\` is not a PNG.`);
      const { width, height } = file.size;
      const fits = width === height && width >= icon.least && width <= icon.most && file.bytes < icon.bytes;
      return fits
        ? done(`${width} by ${height} pixels. People look at colour and logo.`)
        : missing(`\`${file.path}\` has ${width} by ${height} pixels and ${file.bytes.toLocaleString('en-US')} bytes.`);
    },
  },
  {
    id: 'operation-texts',
    group: 'words',
    title: 'Every operation has a summary and a description.',
    why: 'The summary is the name of a step, the description tells when to take it.',
    rules: ['operation-summary-required', 'operation-description-required', 'operation-description-not-summary'],
  },
  {
    id: 'parameter-texts',
    group: 'words',
    title: 'Every parameter has a label and a description.',
    why: 'Makers see the label above the field and the description in it. Nothing is sent back more often.',
    rules: ['parameter-summary-required', 'parameter-description-required'],
  },
  {
    id: 'title',
    group: 'words',
    title: 'The title follows the rules.',
    why: 'Short, in English, without "API", "connector" and the names of Microsoft products.',
    profiles: offered,
    rules: ['info-title-'],
  },
  {
    id: 'description',
    group: 'words',
    title: 'The description follows the rules.',
    why: 'It stands in the gallery, and people choose by it.',
    profiles: offered,
    rules: ['info-description-'],
  },
  {
    id: 'contact',
    group: 'words',
    title: 'Contact, website, privacy policy and categories are given.',
    why: 'The public page of the connector shows them.',
    profiles: offered,
    rules: ['info-contact-', 'connector-metadata-'],
  },
  {
    id: 'proofread',
    group: 'words',
    title: 'Somebody else has read the texts.',
    why: 'Reviewers read every text. No rule knows whether a sentence is clear.',
  },
  {
    id: 'deployed',
    group: 'tried',
    title: 'The connector is deployed in an environment, from these files.',
    why: 'The import finds what no check of files can find.',
    more: lesson.deploy,
  },
  {
    id: 'every-operation',
    group: 'tried',
    title: 'Every action and every trigger ran with real answers.',
    why: 'Only the service knows whether it answers as the definition says.',
    more: lesson.deploy,
  },
  {
    id: 'new-connection',
    group: 'tried',
    title: 'Somebody else made a connection, without help.',
    why: 'The hints in the dialog are all that makers get.',
    profiles: ['custom'],
  },
  {
    id: 'screenshots',
    group: 'tried',
    title: 'There are pictures of three operations in flows that succeeded.',
    why: 'The template of the pull request asks for them, and for one of the Test tab.',
    profiles: offered,
    more: { title: 'Template of the repository', to: sources.pullRequestTemplate },
  },
  {
    id: 'official-check',
    group: 'tried',
    title: "Microsoft's own validation ran on these files.",
    why: 'The template asks whether you did. It needs a sign-in, so it cannot be done here.',
    profiles: offered,
    more: { title: 'The tool paconn', to: sources.paconn },
  },
  {
    id: 'old-flows',
    group: 'offer',
    title: 'If this is an update: existing flows still work.',
    why: 'Operations, fields and their types must not change under them.',
    more: { title: 'Versions of operations', to: sources.versioning },
  },
  {
    id: 'not-taken',
    group: 'offer',
    title: 'No connector for this service exists, and nobody proposes one.',
    why: 'Microsoft does not publish two connectors for one API. Search the reference, the folders and the open pull requests.',
    profiles: offered,
    more: lesson.publish,
  },
  {
    id: 'owner',
    group: 'offer',
    title: 'You own the service, or may publish for its owner.',
    why: 'That is what a verified publisher attests.',
    profiles: ['certified'],
    more: lesson.certify,
  },
  {
    id: 'test-account',
    group: 'offer',
    title: 'There is an account for the reviewers, without a second factor.',
    why: 'People try the connector before it goes live.',
    profiles: ['certified'],
    more: lesson.certify,
  },
  {
    id: 'identity',
    group: 'offer',
    title: 'Your name on GitHub is the name on your identity document.',
    why: 'Independent publishers prove who they are before the connector goes on.',
    profiles: ['independent'],
    more: lesson.certify,
  },
  {
    id: 'branch',
    group: 'offer',
    title: 'The pull request goes to the branch dev, and holds this connector alone.',
    why: 'One connector for each pull request, in a folder of its own. The name of the folder is final.',
    profiles: offered,
    more: lesson.publish,
  },
];

const always = [
  'Whether the service answers as the definition says. Only a live test tells.',
  'Whether makers understand the words. Ask one.',
];

/** What files do not tell, by profile. */
export const unknowable: Readonly<Record<Profile, readonly string[]>> = {
  custom: always,
  certified: [
    ...always,
    'Whether the title is taken. Search the connector reference.',
    'How people judge the icon: its logo, its colour, how much it resembles others.',
    'Whether you may speak for the service.',
  ],
  independent: [
    ...always,
    'Whether the title is taken, or the service has a connector already. Search the connector reference and the pull requests.',
    'Whether the identity check succeeds.',
    'What reviewers think of the texts. They read all of them.',
  ],
};
