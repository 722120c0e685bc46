/** What reviewers ask of responses and of the ids of operations. */
import type { Demand } from './demand';
import { responses } from './lexicon';

export const responseDemands: readonly Demand[] = [
  {
    id: 'response-default',
    about: [/\bdefault\b/i, /\bresponses?\b/i],
    rules: ['response-no-default', 'response-default-without-schema', 'response-description-meaningful'],
    meaning:
      'A `default` response is to give way to responses with status codes, of which the successful ones have a schema.',
  },
  {
    id: 'response-description',
    about: [responses, /\bdescri(?:ption|ptions|be)\b/i],
    not: /\bparam(?:eter)?s?\b|\bsummar/i,
    rules: ['response-description-meaningful', 'response-description-required'],
    meaning: 'The description of a response is to say what comes back.',
  },
  {
    id: 'response-schema',
    about: [responses, /\bschemas?\b|\bempty\b|\bbod(?:y|ies)\b|\{\s*\}/i],
    rules: ['response-schema-for-designer', 'response-schema-filled', 'response-success-required', 'schema-filled'],
    meaning: 'Every successful response is to have a schema that is not empty.',
  },
  {
    id: 'response-success',
    about: [responses, /\b(?:20[0-4]|2xx|success(?:ful)?|status codes?)\b/i],
    rules: ['response-success-required', 'response-no-default'],
    meaning: 'Every operation is to have a response for success, with its status code.',
  },
  {
    id: 'operation-id-case',
    about: [
      /\boperation ?(?:ids?|names?)\b/i,
      /\b(?:pascal\w*|camel\w*|casing|case|capitali[sz]\w*|upper|non[ -]?alpha\w*|alphanumeric|white ?spaces?|format|naming|convention|underscores?|hyphens?|dash(?:es)?|spaces?|special characters?)\b/i,
    ],
    rules: ['operation-id-pascal-case', 'operation-id-alphanumeric'],
    meaning: 'Operation ids are to be in Pascal case, of letters and digits alone.',
  },
  {
    id: 'operation-id',
    about: [/\boperation ?ids?\b/i, /\b(?:unique|duplicate|duplicated|missing|add)\b/i],
    rules: ['operation-id-unique', 'operation-id-required'],
    meaning: 'Every operation is to have an id of its own.',
  },
];
