/** What reviewers ask of the texts of a definition: titles, summaries, descriptions. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { banning, operations, parameters, products, properties, words } from './lexicon';

export const textDemands: readonly Demand[] = [
  {
    id: 'english',
    about: [
      anyOf(
        /\benglish\b/i,
        /\btranslat\w+/i,
        /\b(?:german|french|spanish|italian|portuguese|dutch|polish|chinese|japanese|korean|swedish|danish|czech|turkish|russian)\b/i,
        /\b(?:mixed|other|foreign|different) languages?\b/i,
      ),
    ],
    isCommon: true,
    rules: ['info-description-english', 'operation-text-english', 'info-title-english'],
    meaning: 'The texts are to be in English.',
  },
  {
    id: 'empty-strings',
    about: [
      anyOf(
        /\b(?:empty|blank) (?:strings?|values?|descriptions?|summar(?:y|ies)|titles?|attributes?|keys?|tags?)\b/i,
        /\(""\)/i,
        /(?:^|[\s`'])""(?=[\s`'.,]|$)/i,
        /:\s*""(?!\w)/i,
        /\bwith(?:out)? empty values?\b/i,
        /\b(?:descriptions?|summar(?:y|ies)|titles?)\b.{0,40}\b(?:is|are) (?:still |an? )?(?:empty|blank)\b/i,
      ),
    ],
    rules: ['required-value-filled', 'certified-value-filled', 'schema-text-filled'],
    meaning: 'What is empty is to be filled or taken out.',
  },
  {
    id: 'full-stop',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:period|full stop|punctuation|dots?|(?:full|complete|whole) sentences?|be sentences)\b/i,
    ],
    rules: ['operation-description-full-stop'],
    meaning: 'Descriptions are to be sentences that end with a full stop.',
  },
  {
    id: 'summary-end',
    about: [/\bsummar(?:y|ies)\b/i, /\b(?:period|full stop|punctuation|dots?|end(?:s|ing)? (?:in|with|by))\b/i],
    rules: ['operation-summary-end-alphanumeric'],
    meaning: 'Summaries are to end with a letter or a digit.',
  },
  {
    id: 'summary-case',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\b(?:sentence case|title case|capitals?|capitali[sz]\w*|upper ?case|lower ?case|casing|first (?:word|letter))\b/i,
    ],
    rules: ['operation-summary-sentence-case', 'parameter-summary-title-case'],
    meaning: 'Summaries of operations are to be in sentence case, those of parameters in title case.',
  },
  {
    id: 'summary-like-sentence',
    about: [
      operations,
      /\b(?:names?|titles?|labels?)\b/i,
      /\b(?:capitals?|capitali[sz]\w*|sentence case|like a sentence|first word|title case|lower ?case)\b/i,
    ],
    not: /\bparam|\bpropert|\boperation ?(?:ids?|names?)\b/i,
    rules: ['operation-summary-sentence-case'],
    meaning: 'The summary of an operation is to be written like a sentence: a capital only at its beginning.',
  },
  {
    id: 'summary-characters',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\b(?:slash(?:es)?|ampersands?|percent\w*|question marks?|asterisks?|brackets?|(?:special|restricted|invalid|illegal|forbidden) char\w*|symbols?|emojis?)\b|["'`(][&/<>%*?\\]["'`)]|\s[&%*]\s/i,
    ],
    rules: ['operation-summary-no-restricted-characters', 'operation-summary-end-alphanumeric'],
    meaning: 'Summaries are to do without characters such as `/`, `&`, `?` and `%`.',
  },
  {
    id: 'summary-length',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\bchar(?:acter)?s?\b(?! \w*\/)|\btoo long\b|\b(?:shorten|shorter|length|longer than|words)\b/i,
    ],
    not: /\b(?:special|restricted|invalid) char|\bparam|\b(?:words|text) instead\b|\buse words\b|\boperation ?ids?\b/i,
    rules: ['operation-summary-max-length', 'operation-summary-readable-length', 'parameter-summary-max-length'],
    meaning: 'A summary is to be shorter: 80 characters at most, and fewer so that it can be read in a list.',
  },
  {
    id: 'summary-is-id',
    about: [/\bsummar(?:y|ies)\b/i, /\boperation ?ids?\b/i, /\b(?:like|as|same|rather|instead|not)\b/i],
    rules: ['operation-summary-not-id', 'operation-summary-required'],
    meaning: 'A summary is to be words that people read, and not the id of the operation.',
  },
  {
    id: 'description-repeats',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:summar(?:y|ies)|names?|titles?)\b/i,
      anyOf(
        /\b(?:same as|identical|copied|repeats?|duplicates?|cop(?:y|ies)|equal|distinct|differ)\b/i,
        /\bnot (?:be )?the same\b/i,
        /\bbe different\b/i,
        /\bdifferent (?:\w+ )?(?:values?|texts?|words?|wording|content|strings?|descriptions?|summar(?:y|ies)|from|for|than)\b/i,
      ),
    ],
    rules: ['operation-description-not-summary', 'parameter-description-not-summary', 'info-description-not-title'],
    meaning: 'A description is to say more than the name or the summary beside it.',
  },
  {
    id: 'title-and-description',
    about: [/\btitle\b/i, /\bdescription\b/i, /\bconnector\b/i],
    rules: ['info-title-required', 'info-description-required', 'info-description-not-title'],
    meaning: 'Title and description of the connector are to be other ones.',
  },
  {
    id: 'product-names',
    about: [products, /\b(?:descriptions?|titles?|summar(?:y|ies)|names?|texts?|words?)\b/i, banning],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Descriptions and titles are to do without the names of Microsoft products.',
  },
  {
    id: 'product-names-anywhere',
    about: [
      products,
      anyOf(
        /\b(?:shouldn't|must not|mustn't|should not|cannot|can't|not allowed|avoid|remove) (?:\w+ ){0,4}?(?:contain|mention|include|use|reference|power|logic|copilot|microsoft)/i,
        /\b(?:renamed|changed|updated) (?:as|to|for)\b/i,
      ),
    ],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Texts are to do without the names of Microsoft products.',
  },
  {
    id: 'description-words',
    about: [/\b(?:descriptions?|summar(?:y|ies)|texts?)\b/i, /\b(?:restricted|forbidden|prohibited) words?\b/i],
    not: /\btitle\b/i,
    rules: ['info-description-no-restricted-words', 'operation-description-no-restricted-words'],
    meaning: 'Texts are to do without restricted words, above all the names of Microsoft products.',
  },
  {
    id: 'label-like-name',
    about: [
      /\bx-ms-summary\b|\blabels?\b/i,
      anyOf(
        /\b(?:cop(?:y|ies)|names?|raw|keys?|friendl\w+|readable|understand\w*|human|technical|title case|plain)\b/i,
        /["'`][a-z]+_[a-z]+["'`]/i,
      ),
    ],
    not: /\bconnection ?param/i,
    rules: ['parameter-summary-title-case', 'parameter-summary-required', 'schema-property-summary'],
    meaning: 'Labels (`x-ms-summary`) are to be words for people in title case, and not the name in the code.',
  },
  {
    id: 'name',
    about: [/\b(?:re)?nam(?:e|ing)\b.{0,30}\bconnector\b|\bconnector\b.{0,30}\b(?:re)?named?\b/i],
    not: /\boperation ?ids?\b|\brename operation/i,
    rules: ['info-title-required', 'info-title-no-restricted-words', 'info-title-max-length'],
    meaning: 'The connector is to have another name.',
  },
  {
    id: 'restricted-words',
    about: [/\btitle\b|\bconnector(?:'s)? name\b/i, /\bwords?\b|["'`](?:api|connector)["'`]/i],
    rules: ['info-title-no-restricted-words', 'info-title-no-product-names'],
    meaning: 'The title is to do without words such as "API" and "connector", and without names of Microsoft products.',
  },
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
    id: 'title',
    about: [/\btitles?\b|\bconnector(?:'s)? name\b/i],
    not: /\bpolic(?:y|ies)|\bvalue-title\b|<\/?title>|\b\d{3} [A-Z]/i,
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
