/** What reviewers ask of values: of types, lists and defaults, of what is empty, not used, or there twice. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { sufficient } from './lexicon';

export const valueDemands: readonly Demand[] = [
  {
    id: 'unused',
    about: [
      anyOf(
        /\bunused\b/i,
        /\b(?:not|never|isn['’]t|aren['’]t) (?:(?:being )?(?:used|referenced)|in use)\b/i,
        /\bunreferenced\b/i,
        /\bno (?:operation|action|body|one) uses\b/i,
        /\bnobody uses\b(?! (?:it|them|this|the connector)\b)/i,
        /\bwithout (?:a|any) use\b/i,
        /\b(?:schemas?|definitions?|models?)\b.{0,20}\b(?:is|are) dead\b/i,
        /\b(?:remove|drop|delete|need|why) (?:the |all |are there )?tags\b/i,
        /[`"']?\btags\b.{0,12}\bno use\b/i,
        /\bleft ?-?over (?:definitions?|schemas?|models?|param\w*)\b/i,
        /\bdefined\? /i,
      ),
    ],
    isCommon: true,
    rules: ['definition-entries-used', 'path-item-has-operation'],
    meaning: 'What is not used is to be taken out.',
  },
  {
    id: 'capabilities',
    about: [/\bcapabilit(?:y|ies)\b|\[\s*["']actions["']/i],
    isThing: true,
    rules: ['capabilities-known'],
    meaning: '`capabilities` is to have the values that the connector needs.',
  },
  {
    id: 'content-type',
    about: [/\bconsumes\b|\bproduces\b|\bmultipart\/|\b(?:content|media|mime)[- ]?types?\b|\bapplication\/\w+/i],
    isCommon: true,
    rules: ['mime-type-supported', 'consumes-required', 'mime-type-valid'],
    meaning: '`consumes` and `produces` are to name the right formats.',
  },
  {
    id: 'scheme',
    about: [
      anyOf(
        /\bschemes?\b/i,
        /\bonly https\b/i,
        /\bhttps only\b/i,
        /\b(?:require|use|need|want) https\b/i,
        /\bhttps?\b.{0,25}\b(?:listed|next to|beside|dropped|remove\w*)\b/i,
        /\bdrop http\b/i,
        /\bplain http\b/i,
        /\bhttp (?:is|isn|won|can|only)\b/i,
        /\bhttps?\b(?!:\/\/).{0,20}\b(?:only|instead|support\w*|allowed)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['schemes-https', 'schemes-https-first'],
    meaning: 'The connector is to use `https`.',
  },
  {
    id: 'examples',
    about: [/(?<!\bfor )(?<!\bfor an )\bexamples?\b(?!:|,)(?! (?:of|above|below))|\bx-ms-examples?\b/i],
    not: /\bsee\b|\bfollow\b|\bresponse schema\b|\bread/i,
    isCommon: true,
    rules: ['response-example-type', 'schema-keyword-has-effect', 'definition-without-secrets'],
    meaning: 'Examples are to fit what they are examples of, to hold nothing personal, or to go.',
  },
  {
    id: 'keyword',
    about: [
      anyOf(
        /\b(?:oneOf|anyOf|allOf|discriminator|nullable|additionalProperties|read-?only|write-?only)\b/i,
        /\b(?:unknown|unsupported|non[- ]?standard|custom|additional|extra) (?:propert(?:y|ies)|keys?|members?|extensions?|attributes?|keywords?)\b/i,
        /\b(?:isn['’]t|not) an? (?:known|valid|supported|allowed) (?:propert(?:y|ies)|key|member|extension|attribute|keyword)\b/i,
        /\bdoes(?:n['’]t| not) belong (?:in|into|to) the (?:definition|swagger)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['member-known', 'schema-keyword-supported', 'schema-member-known', 'properties-member-known'],
    meaning: 'A member stands there that the format does not know, or that custom connectors do not support.',
  },
  {
    id: 'path-variable',
    about: [
      anyOf(
        /\bpath param\w*\b.{0,60}\b(?:template|declared|defined|in (?:the )?param\w*|missing in)\b/i,
        /\bpath variables?\b/i,
        /\bin the path\b.{0,40}\b(?:declared|defined|described)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['operation-path-variables-defined', 'parameter-path-in-template'],
    meaning: 'What stands in braces in a path is to be declared as a parameter, and the other way round.',
  },
  {
    id: 'paths',
    about: [
      /\bpath(?:s| items?| template)?\b/i,
      anyOf(
        /\b(?:empty|unused|slash|trailing|query|duplicates?|template|variables?|braces|same|equal|differ|case|capitali\w+|lower ?case|starts?|ends?|nothing|no operation|identical)\b/i,
        /["'`]\/["'`]/i,
      ),
    ],
    isCommon: true,
    rules: ['path-item-has-operation', 'path-leading-slash', 'path-without-query', 'path-routes-unique'],
    meaning: 'A path is to be written in another way, or to go.',
  },
  {
    id: 'hard-coded',
    about: [/\bhard[- ]?cod(?:e|ed|ing)\b/i],
    isGeneral: true,
    rules: [],
    meaning:
      'A value is not to be fixed in the files: whoever uses them gives it, as a parameter, a parameter of the connection or a variable.',
  },
  {
    id: 'empty-values',
    not: sufficient,
    about: [
      /\bempty\b/i,
      /\b(?:schemas?|values?|strings?|propert(?:y|ies)|fields?|paths?|objects?|attributes?|operations?|definitions?|arrays?|urls?|links?|tags?)\b/i,
    ],
    rules: ['required-value-filled', 'certified-value-filled', 'schema-filled', 'path-item-has-operation'],
    meaning: 'What is empty is to be filled or taken out.',
  },
  {
    id: 'duplicates',
    about: [/\bduplicat\w+\b|\btwice\b|\brepeated\b|\btwo times\b|\bdouble entr(?:y|ies)\b/i],
    isCommon: true,
    rules: ['json-members-unique', 'operation-id-unique', 'operation-parameters-unique'],
    meaning: 'Something stands there twice and is to stand there once.',
  },
  {
    id: 'reference',
    about: [
      anyOf(
        /(?:\$|^)ref\b/i,
        /#\/(?:definitions|parameters|responses)\//i,
        /\b(?:broken|dangling|unresolved|wrong|schema) references?\b/i,
        /\breferences? (?:is|are) (?:broken|wrong|not)\b/i,
        /\bwhy does (?:it|this) reference\b/i,
        /\breferences? (?:that|which|to|is|are|should|cannot|does|points?)\b.{0,40}\b(?:definitions?|schemas?|parameters?|responses?)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['schema-reference-found', 'parameter-reference-found', 'response-reference-found'],
    meaning: 'A reference is to lead to a definition that exists, and to the right one.',
  },
  {
    id: 'pages',
    about: [/\bx-ms-pageable\b|\bpaginat\w+|\bpaging\b|\bnext ?link(?:Name)?\b/i],
    isCommon: true,
    rules: ['pageable-next-link-name', 'pageable-has-policy'],
    meaning: 'Answers in pages are to be described, with the name of the member that leads to the next page.',
  },
  {
    id: 'version',
    about: [
      /\bversions?\b/i,
      anyOf(
        /\binfo\W?version\b/i,
        /\bversion (?:number|field|property)\b/i,
        /\b(?:updat\w+|chang\w+|increas\w+|increment\w*|bump\w*|rais\w+|format|form|should|must|set|put|add|missing|higher|lower|still|why|valid|invalid|isn['’]t|no|wrong|first submission)\b/i,
        /\b(?:as|put|use|set|be|to|is|still) ["'`]?v?\d+\.\d+/i,
      ),
    ],
    not: anyOf(
      /\b(?:latest|paconn|cli|swagger|openapi|certified|published|live|different|next|later) versions?\b/i,
      /\bolder version\b/i,
      /\bversion (?:is|was) live\b/i,
      /\bversions? of (?:the )?(?:paconn|pac|cli|tool)/i,
    ),
    isCommon: true,
    rules: ['info-version-required', 'info-deployment-version-format'],
    meaning: 'The version of the connector is to be another one.',
  },
  {
    id: 'website',
    about: [
      /\b(?:website|web ?site|url|link)\b/i,
      /\b(?:has to|must|should|missing|empty|homepage|leads? to|points? to|where|not (?:working|accessible|valid|reachable|found)|valid (?:\w+ )?(?:urls?|links?|websites?)|broken|invalid|unable to (?:open|access)|404|https)\b/i,
    ],
    isCommon: true,
    rules: ['url-absolute', 'connector-metadata-url-valid', 'connector-metadata-website-required'],
    meaning: 'A link is to lead to a page that can be opened.',
  },
  {
    id: 'description',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:update|change|improve|detailed|meaningful|proper|valid|add(?:ing)?|provid(?:e|ing)|extend|rewrite|sufficient|vague|correct|remove|not (?:required|needed|necessary)|unnecessary|unclear|better|same)\b/i,
    ],
    isOwnerless: true,
    rules: ['info-description-length', 'operation-description-required', 'parameter-description-required'],
    meaning: 'A description is to be there, or to say more. The words do not tell whose.',
  },
];
