/** What reviewers ask of inputs and values: of types, formats, lists and defaults, and of what is required. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const typeDemands: readonly Demand[] = [
  {
    id: 'default-value',
    about: [
      anyOf(
        /\bdefault values?\b/i,
        /\b(?:no|with|without|a|its|the|any|give\b.{0,30}) default\b(?! (?:response|brand|colou?r|descri|community|branch))/i,
        /\bdefaults? (?:of|["'`\d]|must|should|is|isn['’]t|has|that)/i,
      ),
    ],
    not: /\bresponses?\b|\bstatus codes?\b|\benum\b/i,
    isCommon: true,
    rules: ['default-matches-type', 'parameter-internal-default-required', 'default-in-enum'],
    meaning: 'A default is to be given, or to fit its type.',
  },
  {
    id: 'enum-names',
    about: [
      /\benum\w*\b|\b(?:drop[- ]?downs?|list of values|(?:allowed|fixed|static) values)\b|\bx-ms-enum\S*|\b(?:the|its|these|all|enum) values\b/i,
      /\b(?:readable|display ?names?|friendl\w+|labels?|cryptic|human|codes? (?:like|such)|meaningful|means? nothing|mean to)\b|\bx-ms-enum-values\b/i,
    ],
    isCommon: true,
    rules: ['enum-value-display-name-required', 'enum-value-in-enum'],
    meaning: 'The values of a list are to have names for people, in `x-ms-enum-values`.',
  },
  {
    id: 'enum-complete',
    about: [
      /\benum\w*\b|\b(?:list of values|(?:allowed|fixed|static) values)\b/i,
      /\b(?:complete|incomplete|absent|lists? (?:only )?\w+ values?|api (?:knows|accepts|also)|also (?:knows|accepts)|(?:lacks|misses|missing|without) (?:the )?(?:values?\b|["'`\w]+ ?$))\b/i,
    ],
    isCommon: true,
    rules: [],
    meaning: 'A list of values is to have all those that the service knows, and no others.',
  },
  {
    id: 'enum-fits',
    about: [
      /\benum\w*\b|\bx-ms-enum\S*|\bmodelAsString\b/i,
      /\b(?:empty|types?|strings?|integers?|numbers?|default|duplicat\w+|twice|match\w*|not (?:in|included|one|part)|valid)\b/i,
    ],
    isCommon: true,
    rules: ['enum-values-match-type', 'default-in-enum', 'enum-not-empty', 'enum-values-unique'],
    meaning: 'A list of values is to fit its type and its default, and to name each value once.',
  },
  {
    id: 'enum',
    about: [
      anyOf(
        /\benum(?:erations?|s)?\b/i,
        /\bx-ms-enum\S*/i,
        /\bmodelAsString\b/i,
        /\bdrop[- ]?downs?\b/i,
        /\b(?:list of|static|predefined|allowed|fixed) (?:values|list)\b/i,
        /\bfree[- ]?text\b/i,
      ),
    ],
    isCommon: true,
    rules: [],
    meaning: 'Where only some values are allowed, they are to stand in an `enum`, so that people choose from a list.',
  },
  {
    id: 'required-flag',
    about: [
      /\b(?:required|mandatory|optional)\b/i,
      /\b(?:mark|marked|set|make|made|flag\w*|true|false|array|lists?|is|be|as|why|isn['’]t|aren['’]t|not|but|field)\b/i,
      /\bparam(?:eter)?s?\b|\bpropert(?:y|ies)\b|\bfields?\b|\binputs?\b|\bbod(?:y|ies)\b|\bapi\b|\b(?:this|it)\b/i,
    ],
    not: /\bx-ms-|\bdescri|\bsummar|\blabel|\bcontact\b|\bstack ?owner|\bread|\bbreaking\b|\bold flows?\b/i,
    isCommon: true,
    rules: ['parameter-path-required', 'schema-required-defined', 'parameter-internal-default-required'],
    meaning: 'It is to be said rightly which inputs are required.',
  },
  {
    id: 'array-items',
    about: [
      /\barrays?\b|["'`]items["'`]|\bitems (?:must|should|of the)\b/i,
      /\bitems\b|\bwhat is in it\b|\bof what\b/i,
    ],
    isCommon: true,
    rules: ['array-has-items', 'schema-items-single', 'parameter-without-list'],
    meaning: 'An array is to say in `items` what it holds.',
  },
  {
    id: 'type-instead',
    about: [
      anyOf(
        /\b(?:string|integer|number|boolean|array|object|int32|list)\b.{0,40}\b(?:not|and|as|but|instead|rather|yet|while|says?|sends?|expects?|returns?|wants?|accepts?|takes)\b.{0,40}\b(?:string|integer|number|boolean|array|object|date|list)\b/i,
        /(?:→|->|=>)\s*["'`]?(?:string|integer|number|boolean|array|object)\b/i,
        /\btype mismatch\b/i,
        /\btyped as\b/i,
      ),
    ],
    isCommon: true,
    rules: ['json-type-correct', 'schema-type-given', 'parameter-type-required'],
    meaning: 'A type is to be the one that the service uses.',
  },
  {
    id: 'date-format',
    about: [
      /\b(?:date-?time|date|timestamps?|ISO(?: ?8601)?|times?)\b/i,
      /\bformats?\b|\b(?:as|be|mark\w*) (?:an? )?["'`]?date-?(?:time)?\b|\bplain strings?\b/i,
    ],
    not: /\blayout\b/i,
    isCommon: true,
    rules: ['schema-format-known', 'schema-type-given'],
    meaning: 'Dates and times are to be strings with the format that they have: `date-time`, or `date` without a time.',
  },
  {
    id: 'type',
    about: [
      /\b(?:should be|be|make (?:it|this|them|that|field \S+)) an? (?:array|string|integer|number|boolean|object|list)\b|\b(?:data )?types?\b|\bformats?\b|\bnullable\b|\bnull\b/i,
      anyOf(
        /\bparam(?:eter)?s?\b/i,
        /\bpropert(?:y|ies)\b/i,
        /\bfields?\b/i,
        /\bschemas?\b/i,
        /\bvalues?\b/i,
        /\b(?:integer|string|number|boolean|array|object|binary|date-time|file)\b/i,
      ),
    ],
    not: /\b(?:content|media|mime|publisher|auth\w*|security|connector) ?types?\b|\bformat (?:this|the|your|these)\b/i,
    isCommon: true,
    rules: ['json-type-correct', 'schema-type-given', 'schema-format-known', 'parameter-type-required'],
    meaning: 'A type or format is to be given, or to be another one.',
  },
  {
    id: 'pattern',
    about: [
      /\bregex(?:es|p)?\b|\bregular expressions?\b|\bmin(?:imum|Length)\b|\bmax(?:imum|Length)\b/i,
      /\b(?:param\w*|propert(?:y|ies)|fields?|values?|conditions?|strings?|schema|format)\b/i,
    ],
    isCommon: true,
    rules: ['pattern-valid', 'minimum-below-maximum', 'count-not-negative'],
    meaning: 'A value is to have a pattern or a limit, or another one.',
  },
];
