/** What reviewers ask for by the words for a text and for what it belongs to. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { operations, parameters, properties, words } from './lexicon';

export const textDemands: readonly Demand[] = [
  {
    id: 'input-unclear',
    about: [
      /\b(?:field|inputs?|param(?:eter)?s?)\b/i,
      anyOf(
        /\b(?:unclear|not (?:\w+ )?clear|hard to (?:grasp|understand))\b/i,
        /\bwhat (?:does |do )?(?:the |this |these )?(?:field |input |param(?:eter)? )?\S+ (?:does|do|means?|stands? for|is for|for)\b/i,
        /\bdocument (?:it|this|the)\b/i,
      ),
    ],
    rules: ['parameter-description-required', 'parameter-summary-required', 'schema-property-summary'],
    meaning: 'It is to be said what an input is for: in its description, and by a label for people.',
  },
  {
    id: 'parameter-words',
    about: [parameters, words],
    not: anyOf(
      /\bconnection(?:'s)? ?(?:param|dialog|page|screen)/i,
      /\btooltips?\b/i,
      /\buiDefinition\b/i,
      /\bfields? \S+ (?:should|must|is)\b.{0,20}\bdescriptions?\b.{0,12}\b(?:sentences|period)/i,
    ),
    rules: ['parameter-summary-required', 'parameter-description-required'],
    meaning: 'Every parameter is to have a label (`x-ms-summary`) and a description.',
  },
  {
    id: 'x-ms-summary',
    about: [/\bx-ms-summary\b/i],
    rules: ['parameter-summary-required', 'schema-property-summary'],
    meaning: 'A parameter or a property is to have a label.',
  },
  {
    id: 'operation-words',
    not: /\bx-ms-pageable\b|\bnext ?link/i,
    about: [operations, words],
    rules: ['operation-summary-required', 'operation-description-required', 'operation-description-not-summary'],
    meaning: 'Every operation is to have a summary and a description that says more than the summary.',
  },
  {
    id: 'property-words',
    about: [properties, words],
    not: /\bpolic(?:y|ies)|\bvalue-title\b|\badd (?:the |an? )?['"]?(?:description|summary|title)['"]? (?:property|field|attribute)\b/i,
    rules: ['schema-property-summary', 'required-value-filled'],
    meaning: 'Properties of schemas are to have titles and descriptions that say more than their names.',
  },
  {
    id: 'more-information',
    about: [
      /\bmore (?:information|details?|context)\b|\bmain purpose\b|\bpurpose and value\b|\bdetailed description\b/i,
      /\b(?:provide|add|describe|concise\w*|describes?|include|give|needs?)\b/i,
    ],
    not: /\b(?:operations?|param(?:eter)?s?|propert(?:y|ies)|responses?|issue|error|logs?)\b/i,
    isCommon: true,
    rules: ['info-description-length', 'info-description-required', 'info-description-not-title'],
    meaning: 'The description of the connector is to say more about what the service is for.',
  },
  {
    id: 'connector-description',
    about: [/\bconnector(?:'s)?\b|\binfo\b/i, /\bdescriptions?\b/i],
    rules: ['info-description-length', 'info-description-required', 'info-description-not-title'],
    meaning: 'The description of the connector is to say what the service is for, in 30 to 500 characters.',
  },
  {
    id: 'title-length',
    about: [
      /\btitles?\b|\bconnector(?:'s)? name\b/i,
      /\bchar(?:acter)?s?\b|\btoo long\b|\b(?:shorten|shorter|length|longer than)\b/i,
    ],
    not: /\b(?:special|restricted|invalid) char|\bpropert|\bparam|\bpolic/i,
    rules: ['info-title-max-length'],
    meaning: 'The title is to be shorter: 30 characters at most.',
  },
  {
    id: 'title',
    about: [/\btitles?\b|\bconnector(?:'s)? name\b/i],
    not: /\bpolic(?:y|ies)|\bvalue-title\b|<\/?title>|\b\d{3} [A-Z]/i,
    isOwnerless: true,
    rules: ['info-title-required', 'info-title-max-length', 'info-title-no-restricted-words'],
    meaning: 'The title is to follow the rules for titles.',
  },
  {
    id: 'special-characters',
    about: [
      anyOf(
        /\bspecial char(?:acter)?s?\b/i,
        /\b(?:hyphens?|underscores?|dash(?:es)?|parenthes[ei]s|brackets?|slash(?:es)?|emojis?|colons?|commas?|ampersands?)\b/i,
        /\bnon-?(?:ascii|alphanumeric)\b/i,
        /\bunicode\b/i,
      ),
    ],
    not: anyOf(
      /\btrailing commas?\b/i,
      /\bstray comma\b/i,
      /\bextra comma\b/i,
      /\bhost/i,
      /\bbase ?path\b/i,
      /\boperation ?ids?\b/i,
      /\bfolder/i,
      /\bcategor/i,
      /\bjson\b/i,
      /\bpaths?\b/i,
      /\bcurly\b/i,
      /\blines?\b/i,
      /\b(?:missing|closing|opening)\b/i,
    ),
    isCommon: true,
    rules: [
      'publisher-alphanumeric',
      'info-title-end-alphanumeric',
      'operation-summary-no-restricted-characters',
      'operation-id-alphanumeric',
    ],
    meaning: 'A name or a text is to do without special characters. The words do not always tell which.',
  },
];
