/** What reviewers ask of everything in the files that is no text. */
import type { Demand } from './demand';

export const structureDemands: readonly Demand[] = [
  {
    id: 'script',
    about: [/\bscript\.csx\b|\bscript ?operations\b|\bcsx\b|\bcustom code (?:file|script)\b/i],
    rules: ['script-operations-given', 'script-operations-found', 'script-syntax'],
    meaning: 'The custom code and the list `scriptOperations` are to fit together and to compile.',
  },
  {
    id: 'dynamic',
    about: [/\bx-ms-dynamic\S*|\bdynamic (?:values|schemas?|lists?|drop-?downs?|propert\w+)\b/i],
    rules: ['dynamic-parameter-found', 'dynamic-value-path-found', 'dynamic-source-found'],
    meaning: 'A dynamic list or schema is to name an operation that exists, with the parameters and paths it has.',
  },
  {
    id: 'trigger',
    about: [
      /\bwebhooks?\b|\bx-ms-(?:trigger|notification)\S*|\bpolling\b|\bnotification ?url\b|\btrigger hint\b|\btriggers?\b.{0,60}\b(?:when|hint|single|batch|delete|unsubscribe)\b/i,
    ],
    rules: [
      'webhook-notification-url-required',
      'trigger-kind-from-list',
      'trigger-hint-given',
      'webhook-delete-operation',
      'operation-trigger-summary-when',
    ],
    meaning: 'A trigger is to be marked and described as its kind asks for.',
  },
  {
    id: 'policy',
    about: [
      /\bpolic(?:y|ies)\b|\bpolicyTemplateInstances?\b|\btemplateId\b|\bx-ms-apimTemplate\S*|\bdynamichosturl\b/i,
    ],
    not: /\b(?:privacy|security)\b|\bgithub-policy\b|\bpolicy service\b/i,
    rules: ['policy-template-known', 'policy-parameters-required', 'policy-operation-found'],
    meaning: 'A policy is to be complete and to name operations that exist.',
  },
  {
    id: 'visibility',
    about: [
      /\bx-ms-visibility\b|\bvisibility\b|\bbe ['"]?(?:internal|advanced)\b|\b(?:mark|set|make)\w*\b.{0,40}\b(?:internal|advanced|important)\b/i,
    ],
    rules: ['visibility-from-list', 'parameter-internal-default-required'],
    meaning: 'Something is to have another visibility; what is internal and required needs a default.',
  },
  {
    id: 'host',
    about: [/\bhost(?:name)?\b|\bbase ?(?:url|path)\b/i],
    rules: ['host-format', 'host-production', 'host-required', 'base-path-format'],
    meaning: '`host` is to be the name of the production host, without a scheme and without a path.',
  },
  {
    id: 'url-encoding',
    about: [/\bx-ms-url-encoding\b|\burl[- ]encod(?:ing|ed)\b/i],
    rules: ['parameter-path-encoding'],
    meaning: 'Parameters of the path are to have `x-ms-url-encoding`.',
  },
  {
    id: 'broken-json',
    about: [
      /\bmerge conflicts?\b|\b(?:invalid|valid|broken|malformed) json\b|\btrailing commas?\b|\bjson (?:is|format|syntax)\b|\bcommas?\b.{0,30}\bline\b|\bmissing (?:commas?|brackets?|braces?|quotes?)\b|\b(?:closing|opening) (?:bracket|brace|quote)s? (?:is|are) (?:missing|needed)\b|\bsyntax errors?\b|\berrors? in (?:the|your) (?:swagger|json|definition)\b/i,
    ],
    rules: ['json-syntax'],
    meaning: 'The file is to be JSON that can be read.',
  },
  {
    id: 'swagger-2',
    about: [/\bopen ?api ?(?:v|version )?3\S*|\bswagger 2(?:\.0)?\b|\bopen ?api ?2(?:\.0)?\b/i],
    rules: ['definition-swagger-2'],
    meaning: 'The definition is to be Swagger 2.0.',
  },
  {
    id: 'enum',
    about: [
      /\benum(?:erations?|s)?\b|\bx-ms-enum\S*|\bmodelAsString\b|\bdrop-?downs?\b|\b(?:list of|static|predefined|allowed|fixed) values\b/i,
    ],
    isCommon: true,
    rules: ['enum-not-empty', 'enum-values-match-type', 'default-in-enum'],
    meaning: 'A list of values is to be given, or to fit its type.',
  },
  {
    id: 'default-value',
    about: [/\bdefault values?\b/i],
    isCommon: true,
    rules: ['default-matches-type', 'parameter-internal-default-required', 'default-in-enum'],
    meaning: 'A default is to be given, or to fit its type.',
  },
  {
    id: 'capabilities',
    about: [/\bcapabilit(?:y|ies)\b|\[\s*["']actions["']/i],
    rules: ['capabilities-known'],
    meaning: '`capabilities` is to have the values that the connector needs.',
  },
  {
    id: 'content-type',
    about: [/\bconsumes\b|\bproduces\b|\b(?:content|media|mime)[- ]?types?\b|\bapplication\/\w+/i],
    isCommon: true,
    rules: ['mime-type-supported', 'consumes-required', 'mime-type-valid'],
    meaning: '`consumes` and `produces` are to name the right formats.',
  },
  {
    id: 'scheme',
    about: [/\bschemes?\b|\bhttps?\b(?!:\/\/).{0,20}\b(?:only|instead|support\w*|allowed)\b/i],
    isCommon: true,
    rules: ['schemes-https', 'schemes-https-first'],
    meaning: 'The connector is to use `https`.',
  },
  {
    id: 'required-flag',
    about: [
      /\b(?:required|mandatory|optional)\b/i,
      /\b(?:mark|marked|set|make|made|flag|true|false|array|list|is (?:this|it))\b/i,
      /\bparam(?:eter)?s?\b|\bpropert(?:y|ies)\b|\bfields?\b|\binputs?\b/i,
    ],
    isCommon: true,
    rules: ['parameter-path-required', 'schema-required-defined', 'parameter-internal-default-required'],
    meaning: 'It is to be said rightly which inputs are required.',
  },
  {
    id: 'type',
    about: [
      /\bshould be an? (?:array|string|integer|number|boolean|object|list)\b|\b(?:data )?types?\b|\bformats?\b|\bnullable\b|\bnull\b/i,
      /\bparam(?:eter)?s?\b|\bpropert(?:y|ies)\b|\bfields?\b|\bschemas?\b|\bvalues?\b|\b(?:integer|string|number|boolean|array|object|binary|date-time|file)\b/i,
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
  {
    id: 'paths',
    about: [
      /\bpath(?:s| items?)?\b/i,
      /\b(?:empty|unused|slash|trailing|query|duplicates?|template|variables?|braces|same)\b/i,
    ],
    isCommon: true,
    rules: ['path-item-has-operation', 'path-leading-slash', 'path-without-query', 'path-routes-unique'],
    meaning: 'A path is to be written in another way, or to go.',
  },
  {
    id: 'empty-values',
    about: [
      /\bempty\b/i,
      /\b(?:schemas?|values?|strings?|propert(?:y|ies)|fields?|paths?|objects?|attributes?|operations?|definitions?|arrays?|urls?|links?|tags?)\b/i,
    ],
    rules: ['required-value-filled', 'certified-value-filled', 'schema-filled', 'path-item-has-operation'],
    meaning: 'What is empty is to be filled or taken out.',
  },
  {
    id: 'duplicates',
    about: [/\bduplicat\w+\b|\btwice\b|\brepeated\b/i],
    isCommon: true,
    rules: ['json-members-unique', 'operation-id-unique', 'operation-parameters-unique'],
    meaning: 'Something stands there twice and is to stand there once.',
  },
  {
    id: 'reference',
    about: [
      /\$ref\b|\breferences? (?:that|which|to|is|are|should|cannot|does|points?)\b.{0,40}\b(?:definitions?|schemas?|parameters?|responses?)\b/i,
    ],
    isCommon: true,
    rules: ['schema-reference-found', 'parameter-reference-found', 'response-reference-found'],
    meaning: 'A reference is to lead to a definition that exists, and to the right one.',
  },
  {
    id: 'pages',
    about: [/\bx-ms-pageable\b|\bpaginat\w+|\bnext ?link\b/i],
    isCommon: true,
    rules: ['pageable-next-link-name', 'pageable-has-policy'],
    meaning: 'Answers in pages are to be described, with the name of the member that leads to the next page.',
  },
  {
    id: 'unused',
    about: [/\bunused\b|\bnot (?:being )?used\b/i],
    isCommon: true,
    rules: ['definition-entries-used', 'path-item-has-operation'],
    meaning: 'What is not used is to be taken out.',
  },
  {
    id: 'version',
    about: [/\bversions?\b/i, /\b(?:update|change|increase|increment|bump|format|should|must|set|add|missing)\b/i],
    not: /\b(?:latest|new|paconn|cli|old(?:er)?|previous|swagger|openapi|api) versions?\b|\bversions? of (?:the )?(?:paconn|pac|cli|tool)/i,
    isCommon: true,
    rules: ['info-version-required', 'info-deployment-version-format'],
    meaning: 'The version of the connector is to be another one.',
  },
  {
    id: 'website',
    about: [
      /\b(?:website|web ?site|url|link)\b/i,
      /\b(?:not (?:working|accessible|valid|reachable|found)|valid (?:\w+ )?(?:urls?|links?|websites?)|broken|invalid|unable to (?:open|access)|404|https)\b/i,
    ],
    isCommon: true,
    rules: ['url-absolute', 'connector-metadata-url-valid', 'connector-metadata-website-required'],
    meaning: 'A link is to lead to a page that can be opened.',
  },
  {
    id: 'breaking',
    about: [
      /\bbreaking changes?\b|\bconfirm (?:this|these|that this) changes?\b|\bbreak\b.*\b(?:existing|flows?|connections?|customers?)\b|\bbackwards?[- ]compatib\w+|\bdeprecat\w+\b|\b(?:existing|current) (?:flows|users|customers)\b/i,
    ],
    isCommon: true,
    rules: ['operation-deprecated-marked'],
    meaning: 'What exists is to stay as it is, so that flows go on working; what goes is to be marked as deprecated.',
  },
  {
    id: 'description',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:update|change|improve|detailed|meaningful|proper|valid|add(?:ing)?|provid(?:e|ing)|extend|rewrite|sufficient|vague|correct|remove|not (?:required|needed|necessary)|unnecessary|unclear|better|same)\b/i,
    ],
    rules: ['info-description-length', 'operation-description-required', 'parameter-description-required'],
    meaning: 'A description is to be there, or to say more. The words do not tell whose.',
  },
];
