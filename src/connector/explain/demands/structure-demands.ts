/** What reviewers ask of everything in the files that is no text. */
import type { Demand } from './demand';

export const structureDemands: readonly Demand[] = [
  {
    id: 'script',
    about: [
      /\bscript\.csx\b|\bscript ?operations\b|\bcsx\b|\bcustom code\b|\bHttpClient\b|\b(?:the|your|a|this|in|of) script\b|^script\b/i,
    ],
    rules: ['script-operations-given', 'script-operations-found', 'script-syntax'],
    meaning: 'The custom code and the list `scriptOperations` are to fit together and to compile.',
  },
  {
    id: 'internal-default',
    about: [/\binternal\b/i, /\bdefaults?\b/i],
    not: /\bresponses?\b/i,
    rules: ['parameter-internal-default-required', 'parameter-internal-has-default'],
    meaning: 'What is internal and required needs a default, as nobody can fill it in.',
  },
  {
    id: 'required-default',
    about: [/\b(?:required|mandatory|optional)\b/i, /\b(?:no|without|a|any|its) default\b|\bdefault value/i],
    isCommon: true,
    rules: ['parameter-internal-default-required', 'default-matches-type'],
    meaning: 'An input that is required is to have a default, or to be optional.',
  },
  {
    id: 'visibility',
    about: [
      /\bx-ms-visibility\b|\bvisibility\b(?! of (?:the )?(?:pr|repo))|\bbe ['"]?(?:internal|advanced)\b|\b(?:mark|set|make|mov|put)\w*\b.{0,40}\b(?:internal|advanced|important)\b|\b(?:hide|hidden|visible|shows? up|shown|exposed?)\b.{0,60}\b(?:makers?|users?|designer|operations?|actions?|param\w*|inputs?|important)\b|\b(?:operations?|actions?|param\w*|inputs?)\b.{0,30}\b(?:hidden|visible|shows? up|shown)\b|\b(?:makers?|users?|people)\b.{0,30}\b(?:see|hide|hidden)\b|\bhide (?:it|this|them)\b|\blisted among the actions\b|\bwhy not internal\b/i,
    ],
    not: /\bconnection|\bresponses?\b|\bbreaking\b|\bwebhook|\btrigger\b/i,
    rules: ['visibility-from-list', 'parameter-internal-default-required'],
    meaning: 'Something is to have another visibility; what is internal and required needs a default.',
  },
  {
    id: 'dynamic',
    about: [
      /\bx-ms-dynamic\S*|\bdynamic (?:values|schemas?|lists?|drop-?downs?|propert\w+)\b|\bdrop-?downs?\b.{0,20}\bdynamic\b|\b(?:list|drop-?down) to (?:choose|pick|select) from\b/i,
    ],
    rules: ['dynamic-parameter-found', 'dynamic-value-path-found', 'dynamic-source-found'],
    meaning: 'A dynamic list or schema is to name an operation that exists, with the parameters and paths it has.',
  },
  {
    id: 'trigger',
    about: [
      /\bwebhooks?\b|\bnotification content\b|\bhook\b|\bx-ms-(?:trigger|notification)\S*|\bpolling\b|\bnotification ?url\b|\btrigger hint\b|["'`]When (?:a|an|the)\b|\bcallback url\b|\bunsubscri\w+|\btriggers?\b.{0,60}\b(?:location header|when|hint|single|batch|delete|unsubscribe)\b/i,
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
    id: 'host',
    about: [
      /\bhost(?:name)?\b|\bbase ?(?:url|path)\b|\blocalhost\b|\b(?:staging|sandbox|test|dev|production) (?:url|endpoint|server|environment|host)s?\b/i,
    ],
    not: /\btest environment for\b|\bcan['’]t test\b/i,
    rules: ['host-format', 'host-production', 'host-required', 'base-path-format'],
    meaning: '`host` is to be the name of the production host, without a scheme and without a path.',
  },
  {
    id: 'url-encoding',
    about: [
      /\bx-ms-url-encoding\b|\burl[- ]encod(?:ing|ed)\b|\bbe (?:url[- ])?encoded\b|\bencoding\b.{0,40}\bpath|\bpath\b.{0,40}\bencod\w+/i,
    ],
    rules: ['parameter-path-encoding'],
    meaning: 'Parameters of the path are to have `x-ms-url-encoding`.',
  },
  {
    id: 'broken-json',
    about: [
      /\bmerge (?:conflicts?|markers?)\b|[<>=]{5,}|\bfails? to parse\b|\bcommas? too many\b|\bone comma\b|\bmissing an? (?:\w+ )?(?:bracket|brace|comma|quote)|\bwell[- ]formed\b|\b(?:doesn['’]t|does not|can['’]t be|cannot be|won['’]t) parsed?\b|\b(?:stray|extra|additional|superfluous) commas?\b|\bcommas? (?:is )?missing\b|\b(?:two|missing|closing|opening|unbalanced) (?:curly )?braces?\b|\bquotes? (?:is|are) not closed\b|\bbreaks? the json\b|\b(?:not|isn['’]t) (?:a )?valid json\b|\b(?:invalid|valid|broken|malformed) json\b|\btrailing commas?\b|\bjson (?:is|format|syntax)\b|\bcommas?\b.{0,30}\bline\b|\bmissing (?:commas?|brackets?|braces?|quotes?)\b|\b(?:closing|opening) (?:bracket|brace|quote)s? (?:is|are) (?:missing|needed)\b|\bsyntax errors?\b|\berrors? in (?:the|your) (?:swagger|json|definition)\b/i,
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
    id: 'unused',
    about: [
      /\bunused\b|\b(?:not|never|isn['’]t|aren['’]t) (?:being |in )?(?:used?|referenced)\b|\bunreferenced\b|\bno (?:operation|action|body|one) uses\b|\bnobody uses\b|\bwithout (?:a|any) use\b|\b(?:is|are) dead\b|\b(?:remove|drop|delete|need|why) (?:the |all |are there )?tags\b|[`"']?\btags\b.{0,12}\bno use\b|\bleft ?-?over (?:definitions?|schemas?|models?|param\w*)\b|\bdefined\? /i,
    ],
    isCommon: true,
    rules: ['definition-entries-used', 'path-item-has-operation'],
    meaning: 'What is not used is to be taken out.',
  },
  {
    id: 'breaking',
    about: [
      /\bbreaking\b|\b(?:vanished|disappeared)\b|\bflows? (?:that|which) use\b|\bbreaks any\w*\b|\b(?:live|published) (?:connector|action|operation)s?\b|\b(?:would|will|could|may|might|can) break\b|^why (?:was|were|did you) .{1,60}\b(?:renamed?|removed?|moved?|changed?|deleted?)\b|\bbreaks? (?:flows?|everybody|everyone|consumers|customers|users|existing)\b|\bbreak (?:on|consumers|flows)\b|\b(?:saved|old|running|existing) flows?\b|\b(?:bring|put)\b.{0,20}\bback\b|\brestore the\b|\bis in use\b|\b(?:cannot|can['’]t|can not|must not|mustn['’]t) (?:delete|remove|rename) (?:an? |the |this |existing |operation )|\bfrom a published\b|\bcreate a v2\b|\badd a v2\b|\bleave the old\b|\bconfirm (?:this|these|that this) changes?\b|\bbreak\b.*\b(?:existing|flows?|connections?|customers?)\b|\bbackwards?[- ]compatib\w+|\bdeprecat\w+\b|\b(?:existing|current) (?:flows|users|customers)\b/i,
    ],
    isCommon: true,
    rules: ['operation-deprecated-marked'],
    meaning: 'What exists is to stay as it is, so that flows go on working; what goes is to be marked as deprecated.',
  },
  {
    id: 'default-value',
    about: [
      /\bdefault values?\b|\b(?:no|without|a|its|the|any|give\b.{0,30}) default\b(?! (?:response|brand|colou?r|descri|community|branch))|\bdefaults? (?:of|["'`\d]|must|should|is|isn['’]t|has|that)/i,
    ],
    not: /\bresponses?\b|\bstatus codes?\b|\benum\b/i,
    isCommon: true,
    rules: ['default-matches-type', 'parameter-internal-default-required', 'default-in-enum'],
    meaning: 'A default is to be given, or to fit its type.',
  },
  {
    id: 'enum',
    about: [
      /\benum(?:erations?|s)?\b|\bx-ms-enum\S*|\bmodelAsString\b|\bdrop[- ]?downs?\b|\b(?:list of|static|predefined|allowed|fixed) (?:values|list)\b|\bfree[- ]?text\b/i,
    ],
    isCommon: true,
    rules: ['enum-not-empty', 'enum-values-match-type', 'default-in-enum'],
    meaning: 'A list of values is to be given, or to fit its type.',
  },
  {
    id: 'capabilities',
    about: [/\bcapabilit(?:y|ies)\b|\[\s*["']actions["']/i],
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
      /\bschemes?\b|\bonly https\b|\bhttps only\b|\b(?:require|use|need|want) https\b|\bhttps?\b.{0,25}\b(?:listed|next to|beside|dropped|remove\w*)\b|\bdrop http\b|\bplain http\b|\bhttp (?:is|isn|won|can|only)\b|\bhttps?\b(?!:\/\/).{0,20}\b(?:only|instead|support\w*|allowed)\b/i,
    ],
    isCommon: true,
    rules: ['schemes-https', 'schemes-https-first'],
    meaning: 'The connector is to use `https`.',
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
      /\b(?:string|integer|number|boolean|array|object|int32|list)\b.{0,40}\b(?:not|and|as|but|instead|rather|yet|while|says?|sends?)\b.{0,40}\b(?:string|integer|number|boolean|array|object|date|list)\b|(?:→|->|=>)\s*["'`]?(?:string|integer|number|boolean|array|object)\b|\btype mismatch\b|\btyped as\b/i,
    ],
    isCommon: true,
    rules: ['json-type-correct', 'schema-type-given', 'parameter-type-required'],
    meaning: 'A type is to be the one that the service uses.',
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
      /\b(?:oneOf|anyOf|allOf|discriminator|nullable|additionalProperties|read-?only|write-?only)\b|\b(?:unknown|unsupported|non[- ]?standard|custom|additional|extra) (?:propert(?:y|ies)|keys?|members?|extensions?|attributes?|keywords?)\b|\b(?:isn['’]t|not) an? (?:known|valid|supported|allowed) (?:propert(?:y|ies)|key|member|extension|attribute|keyword)\b|\bdoes(?:n['’]t| not) belong (?:in|into|to) the (?:definition|swagger)\b/i,
    ],
    isCommon: true,
    rules: ['member-known', 'schema-keyword-supported', 'schema-member-known', 'properties-member-known'],
    meaning: 'A member stands there that the format does not know, or that custom connectors do not support.',
  },
  {
    id: 'path-variable',
    about: [
      /\bpath param\w*\b.{0,60}\b(?:template|declared|defined|in (?:the )?param\w*|missing in)\b|\bpath variables?\b|\bin the path\b.{0,40}\b(?:declared|defined|described)\b/i,
    ],
    isCommon: true,
    rules: ['operation-path-variables-defined', 'parameter-path-in-template'],
    meaning: 'What stands in braces in a path is to be declared as a parameter, and the other way round.',
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
      /\bpath(?:s| items?| template)?\b/i,
      /\b(?:empty|unused|slash|trailing|query|duplicates?|template|variables?|braces|same|equal|differ|case|capitali\w+|lower ?case|starts?|ends?|nothing|no operation|identical)\b|["'`]\/["'`]/i,
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
    about: [/\bduplicat\w+\b|\btwice\b|\brepeated\b|\btwo times\b|\bdouble entr(?:y|ies)\b/i],
    isCommon: true,
    rules: ['json-members-unique', 'operation-id-unique', 'operation-parameters-unique'],
    meaning: 'Something stands there twice and is to stand there once.',
  },
  {
    id: 'reference',
    about: [
      /(?:\$|^)ref\b|#\/(?:definitions|parameters|responses)\/|\b(?:broken|dangling|unresolved|wrong) references?\b|\breferences? (?:is|are) (?:broken|wrong|not)\b|\bwhy does (?:it|this) reference\b|\breferences? (?:that|which|to|is|are|should|cannot|does|points?)\b.{0,40}\b(?:definitions?|schemas?|parameters?|responses?)\b/i,
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
      /\binfo\W?version\b|\bversion (?:number|field|property)\b|\b(?:updat\w+|chang\w+|increas\w+|increment\w*|bump\w*|rais\w+|format|form|should|must|set|put|add|missing|higher|lower|still|why|valid|invalid|isn['’]t|no|wrong|first submission)\b|\b(?:as|put|use|set|be|to|is|still) ["'`]?v?\d+\.\d+/i,
    ],
    not: /\b(?:latest|paconn|cli|swagger|openapi|certified|published|live|different|next|later) versions?\b|\bolder version\b|\bversion (?:is|was) live\b|\bversions? of (?:the )?(?:paconn|pac|cli|tool)/i,
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
    rules: ['info-description-length', 'operation-description-required', 'parameter-description-required'],
    meaning: 'A description is to be there, or to say more. The words do not tell whose.',
  },
];
