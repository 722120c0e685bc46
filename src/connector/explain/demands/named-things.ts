/** What names that people write stand for: of operations, of inputs and of responses. */

/** Names of operations begin with a verb, as in `GetBreads`. */
const operationName =
  /(["'`]?)\b(?!ReadMe\b)((?:Get|List|Create|Add|Update|Delete|Remove|Send|Search|Find|Upload|Download|Post|Put|Patch|Cancel|Submit|Query|Fetch|Read|Set|Start|Stop|Run|Check|Convert|Generate|Subscribe|Unsubscribe)(?:[A-Z][a-z]+)+(?:V\d)?)\b\1/g;

/** `breadId`, `bread_id`, `bread`: a name in marks, which is an input or a property unless a keyword. */
const markedName = /(['`])([a-z][A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)*)\1(?!\s*:)/g;
const camelName =
  /(?<![\w"'`/.#-])([a-z]+(?:[A-Z][a-z]+)*(?:Id|Name|Key|At|On|Date|Code|Type|Count)|[a-z]+_[a-z]+(?:_[a-z]+)*)(?![\w"'`(-])/g;

/** Words of the format, which are no names of anybody. */
const keywords = new Set(
  `api connector title description summary host basePath schemes consumes produces paths definitions parameters responses
  security securityDefinitions tags contact info version default enum type format items required properties schema example
  examples internal advanced important none operationId publisher stackOwner capabilities iconBrandColor scriptOperations
  clientId clientSecret client_id redirectMode redirectUrl connectionParameters connectionParameterSets uiDefinition object
  array string integer number boolean file http https swagger openapi deprecated nullable single batch policies settings
  policyTemplateInstances oAuthSettings apiKey api_key email url name dev main master true false null oneOf anyOf allOf
  discriminator readonly readOnly additionalProperties operationid displayName tooltip constraints nextLink nextLinkName
  displayname`.split(/\s+/),
);

const pathName = /(?<=^|\s|["'`(])(?:(GET|PUT|POST|PATCH|DELETE)\s+)?\/[a-z][\w-]*(?:\/[\w{}-]+)*(?=$|[\s"'`),.:;])/g;
const placeholder = /["'`]?\{(\w+)\}["'`]?/g;

/** A method of the protocol, as people write it for an operation. */
const method = /\b(?:GET|PUT|POST|PATCH|DELETE)\b(?! (?:operation|action|trigger|endpoint|method|request))/g;

/** A code of an answer, unless it is told what somebody got, or counts something. */
const successCode =
  /(?<![\w.,:/#%(-]|["']\s*:\s*)(?:20[0-6]|2xx)(?![\w%]|[.,:]\d| ?(?:char|[km]b\b|x\b|px|pixel|words?|items?|ms\b|sec|commits|errors|days|times|records|rows))/gi;
const errorCode =
  /(?<![\w.,:/#%(-]|["']\s*:\s*|\b(?:[Aa]n?|will|would|with|gives?|to|get|gets|got|[Ee]rror|HTTP|http|returns?|returned) )(?:4(?:0\d|1[0-8]|2[0-9])|50\d|[45][xX]{2})(?![\w%]| [A-Z]|:|[.,:]\d| ?(?:char|limit|[km]b\b|x\b|px|pixel|words?|items?|ms\b|sec|commits|days|times|records|rows))/g;

/** The sentence, with a word beside every name that says what it is the name of. */
export function withKinds(sentence: string): string {
  const field = (whole: string, name: string) => (keywords.has(name) ? whole : `field ${whole}`);
  return sentence
    .replace(operationName, 'operation $2')
    .replace(/\bop[ _-]?ids?\b/gi, 'operation ids')
    .replace(/\bids? of (?:the |your |all )?(?:operations?|actions?)\b/gi, 'operation ids')
    .replace(method, 'operation $&')
    .replace(successCode, 'response $&')
    .replace(errorCode, 'response $&')
    .replace(placeholder, 'path parameter {$1}')
    .replace(pathName, 'endpoint path $&')
    .replace(markedName, (whole, _mark: string, name: string) => field(whole, name))
    .replace(camelName, (whole, name: string) => field(whole, name));
}
