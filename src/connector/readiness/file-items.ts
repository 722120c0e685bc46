/** The items of the checklist that the files answer: by the findings of rules, or by facts that no rule speaks of. */
import { type ItemFacts, lesson, offered, type Verdict } from './item';

const done = (note = ''): Verdict => ({ state: 'done', note });
const missing = (note: string): Verdict => ({ state: 'missing', note });
const ask = (note: string): Verdict => ({ state: 'ask', note });

export const fileItems: readonly ItemFacts[] = [
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
    title: 'A readme is beside the definition, with the sections of the template.',
    why: 'It says who publishes the connector, what it needs and how to get credentials.',
    profiles: offered,
    rules: ['readme-'],
    judge: ({ hasReadme, hasIntro }) =>
      hasReadme
        ? undefined
        : hasIntro
          ? ask('There is an `intro.md`, as in a package. The folder of a pull request holds a `readme.md`.')
          : missing('No `readme.md` is among the open files.'),
    more: lesson.publish,
  },
  {
    id: 'no-icon',
    group: 'files',
    title: 'There is no icon.',
    why: 'Connectors of independent publishers share one icon.',
    profiles: ['independent'],
    rules: ['icon-not-independent'],
    judge: ({ icon }) => (icon === undefined ? done() : undefined),
  },
  {
    id: 'icon',
    group: 'files',
    title: 'The icon for the package has the right form.',
    why: 'Format, size, background and logo are part of the review. The icon goes into the package, not into the pull request.',
    profiles: ['certified'],
    rules: ['icon-', 'package-icon'],
    judge: ({ icon }) =>
      icon === undefined
        ? ask('No icon is among the open files. Check the one in your package.')
        : icon.look === undefined
          ? ask('The pixels of the icon cannot be read here. Look at its background and logo yourself.')
          : undefined,
  },
];
