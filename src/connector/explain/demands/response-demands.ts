/** What reviewers ask of responses and of the ids of operations. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { responses } from './lexicon';

const responseDefault = {
  rules: ['response-no-default', 'response-default-without-schema', 'response-description-meaningful'],
  meaning:
    'A `default` response is to give way to responses with status codes, of which the successful ones have a schema.',
};

export const responseDemands: readonly Demand[] = [
  {
    id: 'response-default-replaced',
    about: [/\bdefault\b/i, /\bresponses?\b/i, /\bstatus codes?\b|\b(?:20[0-6]|2xx)\b/i],
    not: /\bdefault values?\b|\bdescri/i,
    isJoint: true,
    ...responseDefault,
  },
  {
    id: 'response-default',
    about: [/\bdefault\b/i, /\bresponses?\b|\bstatus codes?\b/i],
    not: /\bdefault values?\b|\bdefault of \d|\bcommunity\b/i,
    isThing: true,
    ...responseDefault,
  },
  {
    id: 'response-code',
    about: [
      anyOf(
        /\bresponse 20\d\b.*\b(?:instead of|rather than|not|but)\b.*\bresponse (?:20\d|default)\b/i,
        /\b(?:wrong|other|different|actual|real|right|correct) (?:status|response) codes?\b/i,
        /\b(?:service|api|server|backend) (?:really |actually )?(?:returns?|answers|sends|responds)\b.{0,30}\bresponse 20\d\b/i,
      ),
    ],
    not: /\bdefault responses?\b/i,
    rules: [],
    meaning: 'A response is to have the status code that the service really answers with.',
  },
  {
    id: 'response-property-words',
    about: [
      /\bresponses?\b|\boutputs?\b|\bdynamic content\b|\b(?:comes?|sent|get) back\b/i,
      /\b(?:propert(?:y|ies)|fields?|members?|columns?)\b/i,
      /\b(?:titles?|labels?|summar(?:y|ies)|x-ms-summary|descriptions?|described?|undocumented|readable names?)\b/i,
    ],
    not: /\bparam(?:eter)?s?\b|\bresponse descriptions?\b|\bdescriptions? of (?:the |every |each )?responses?\b/i,
    rules: ['schema-property-summary', 'schema-text-filled', 'required-value-filled'],
    meaning:
      'The properties of a response are to have titles and descriptions that say what they hold: makers choose by them.',
  },
  {
    id: 'error-responses',
    about: [
      /\bresponses?\b|\b(?:error|failure|status|http) codes?\b/i,
      /\b(?:4\d\d|5\d\d|[45]xx)\b|\b(?:error|failure) (?:responses?|codes?)\b|\bresponses? (?:for|of) errors?\b|\bwhat about errors\b/i,
    ],
    not: anyOf(
      /\bdescriptions?\b.{0,20}\b(?:of|for)? ?(?:the )?response 4/i,
      /\b(?:lacks?|no|without|missing) (?:an? )?description/i,
      /\berror responses only\b/i,
      /\breferences?\b|\$ref\b/i,
      /\bonly (?:has |have |error |response )?(?:4|error)/i,
      /\bresponses? 200\b.{0,30}\b(?:schema|missing|where)/i,
    ),
    isCommon: true,
    rules: ['response-description-required', 'response-code-valid', 'response-success-required'],
    meaning: 'Responses for errors are to be there with a code and a description; they do not need a schema.',
  },
  {
    id: 'response-description',
    about: [responses, /\bdescri(?:ptions?|bed?)\b/i],
    not: /\bresponse propert|\b(?:propert(?:y|ies)|fields?) of\b|\bparam(?:eter)?s?\b|\bsummar|\boutputs?\b|\bbod(?:y|ies)\b|\bdynamic content\b|\bfields? (?:that|which|your)\b/i,
    rules: ['response-description-meaningful', 'response-description-required'],
    meaning: 'The description of a response is to say what comes back.',
  },
  {
    id: 'response-schema',
    not: /\breferences?\b|\$ref\b/i,
    about: [
      /\bresponses?\b|\boutputs?\b|\b[2-5](?:xx|\d\d) codes?\b|\breturns? (?:an? |just |only )*(?:objects?|nothing|plain|empty)/i,
      anyOf(
        /\bschemas?\b/i,
        /\bempty\b/i,
        /\bbod(?:y|ies)\b/i,
        /\{\s*\}/i,
        /\boutputs?\b/i,
        /\bdynamic content\b/i,
        /\b(?:propert(?:y|ies)|fields)\b(?! (?:title|description|name)s?\b)/i,
        /\btype: object\b/i,
      ),
    ],
    rules: ['response-schema-for-designer', 'response-schema-filled', 'response-success-required', 'schema-filled'],
    meaning: 'Every successful response is to have a schema that is not empty.',
  },
  {
    id: 'response-success',
    not: /\$ref\b/,
    about: [responses, /\b(?:20[0-6]|2xx|success(?:ful)?|status codes?|real codes?|only error)\b/i],
    rules: ['response-success-required', 'response-no-default'],
    meaning: 'Every operation is to have a response for success, with its status code.',
  },
  {
    id: 'operation-id-case',
    about: [
      /\boperation ?(?:ids?|names?)\b/i,
      /\b(?:pascal\w*|camel\w*|casing|case|capitals?|capitali[sz]\w*|upper|lower|non[ -]?alpha\w*|alphanumeric|white ?spaces?|format|naming|convention|underscores?|hyphens?|dash(?:es)?|spaces?|special characters?)\b|[`'"][A-Za-z]+[-_][\w-]+[`'"]/i,
    ],
    rules: ['operation-id-pascal-case', 'operation-id-alphanumeric'],
    meaning: 'Operation ids are to be in Pascal case, of letters and digits alone.',
  },
  {
    id: 'operation-id',
    about: [
      /\boperation ?ids?\b/i,
      /\b(?:unique|duplicate|duplicated|missing|add|no|without|share|same|two|twice|lacks?)\b/i,
    ],
    rules: ['operation-id-unique', 'operation-id-required'],
    meaning: 'Every operation is to have an id of its own.',
  },
];
