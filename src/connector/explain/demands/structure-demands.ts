/** What reviewers ask of everything in the files that is no text: the parts of a definition, one after the other. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const structureDemands: readonly Demand[] = [
  {
    id: 'internal-default',
    about: [/\binternal\b/i, /\bdefaults?\b/i],
    not: /\bresponses?\b/i,
    isJoint: true,
    rules: ['parameter-internal-default-required', 'parameter-internal-has-default'],
    meaning: 'What is internal and required needs a default, as nobody can fill it in.',
  },
  {
    id: 'required-default',
    about: [/\b(?:required|mandatory|optional)\b/i, /\b(?:no|without|a|any|its) default\b|\bdefault value/i],
    isCommon: true,
    isJoint: true,
    rules: ['parameter-internal-default-required', 'default-matches-type'],
    meaning: 'An input that is required is to have a default, or to be optional.',
  },
  {
    id: 'body-schema',
    about: [
      /\b(?:request )?bod(?:y|ies)\b/i,
      /\bschemas?\b/i,
      /\b(?:param\w*|request|without|lacks?|missing|no|empty|needs?|post|put|patch)\b/i,
    ],
    not: /\bresponses?\b|\boutputs?\b|\breturn/i,
    rules: ['parameter-body-schema-required', 'schema-filled'],
    meaning: 'The body of a request is to have a schema that says what it holds.',
  },
  {
    id: 'visibility',
    about: [
      anyOf(
        /\bx-ms-visibility\b/i,
        /\bvisibility\b(?! of (?:the )?(?:pr|repo))/i,
        /\bbe ['"]?(?:internal|advanced)\b/i,
        /\b(?:mark|set|make|mov|put)\w*\b.{0,40}\b(?:internal|advanced|important)\b/i,
        /\b(?:hide|hidden|visible|shows? up|shown|expos\w+)\b.{0,60}\b(?:makers?|users?|designer|operations?|actions?|param\w*|inputs?|important)\b/i,
        /\b(?:operations?|actions?|param\w*|inputs?)\b.{0,30}\b(?:hidden|visible|shows? up|shown)\b/i,
        /\b(?:makers?|users?|people)\b.{0,30}\b(?:see|hide|hidden)\b/i,
        /\bhide (?:it|this|them)\b/i,
        /\blisted among the actions\b/i,
        /\bwhy not internal\b/i,
      ),
    ],
    not: /\bconnection|\bresponses?\b|\bbreaking\b|\bwebhook|\btrigger\b/i,
    rules: ['visibility-from-list', 'parameter-internal-default-required'],
    meaning: 'Something is to have another visibility; what is internal and required needs a default.',
  },
  {
    id: 'dynamic-wanted',
    about: [
      anyOf(
        /\b(?:drop-?downs?|pick ?lists?|pickers?|lists? (?:to|of)|select\w*)\b/i,
        /\b(?:pick|choose|select)\b.{0,20}\bfrom\b/i,
        /\btypes? .{0,30}\bby hand\b/i,
        /\b(?:add|use|needs?|missing|offer|give)\b.{0,40}\bx-ms-dynamic-(?:list|values)\b/i,
      ),
      anyOf(
        /\b(?:filled|fed|populated|loaded|comes?|coming|taken|read|backed|driven) (?:\w+ )?(?:from|by|with)\b/i,
        /\bfrom (?:the |your |an? )?operation (?:List|Get|Search)/i,
        /\b(?:ids?|guids?|identifiers?)\b.{0,30}\b(?:by heart|by hand|manually|somewhere)\b/i,
        /\b(?:List|Get|Search)[A-Z]\w+ (?:returns|gives|has|would)\b/i,
        /\b(?:typing|types?|enter\w*|know\w*|copy\w*|past\w+) (?:in )?(?:the |an? |raw )?(?:\w+ )?(?:ids?|guids?|identifiers?)\b/i,
        /\byou (?:already )?have (?:an? |the )?operation\b/i,
        /\bdynamic\b/i,
      ),
    ],
    not: /\b(?:value-path|value-title|value-collection|itemValuePath|operation ?ids?|does(?: not|n['’]t) exist|no longer|any ?more|isn['’]t there|points? to|refers? to|broken|parameters? of)\b/i,
    rules: [],
    meaning:
      'The input is to offer a list to choose from: `x-ms-dynamic-list` or `x-ms-dynamic-values` with the operation that gives it.',
  },
  {
    id: 'dynamic',
    about: [
      anyOf(
        /\bx-ms-dynamic\S*/i,
        /\bdynamic (?:values|schemas?|lists?|drop-?downs?|propert\w+)\b/i,
        /\bdrop-?downs?\b.{0,20}\bdynamic\b/i,
        /\b(?:list|drop-?down) to (?:choose|pick|select) from\b/i,
      ),
    ],
    rules: ['dynamic-parameter-found', 'dynamic-value-path-found', 'dynamic-source-found'],
    meaning: 'A dynamic list or schema is to name an operation that exists, with the parameters and paths it has.',
  },
  {
    id: 'base-path',
    about: [/\bbase ?path\b/i],
    not: /\bhost\b/i,
    isThing: true,
    rules: ['base-path-format'],
    meaning: '`basePath` is to begin with a slash and to end without one.',
  },
  {
    id: 'host',
    about: [
      anyOf(
        /\bhost(?:name)?\b/i,
        /\bbase ?(?:url|path)\b/i,
        /\blocalhost\b/i,
        /\b(?:staging|sandbox|test|dev|production) (?:url|endpoint|server|environment|host)s?\b/i,
      ),
    ],
    not: /\btest environment for\b|\bcan['’]t test\b/i,
    isThing: true,
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
    id: 'byte-order-mark',
    about: [
      anyOf(
        /\bBOM\b/i,
        /\bbyte[- ]order[- ]mark\b/i,
        /\bUTF-?(?:8|16)\b.{0,30}\b(?:without|with|encod\w+|files?|please)\b/i,
        /\b(?:saved?|stored?|encod\w+|files?)\b.{0,20}\bUTF-?(?:8|16)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['json-no-byte-order-mark', 'json-encoding'],
    meaning: 'The files are to be UTF-8 without a byte order mark.',
  },
  {
    id: 'broken-json',
    about: [
      anyOf(
        /\bmerge (?:conflicts?|markers?)\b/i,
        /[<>=]{5,}/i,
        /\bfails? to parse\b/i,
        /\bcommas? too many\b/i,
        /\bone comma\b/i,
        /\bmissing an? (?:\w+ )?(?:bracket|brace|comma|quote)/i,
        /\bwell[- ]formed\b/i,
        /\b(?:doesn['’]t|does not|can['’]t be|cannot be|won['’]t) parsed?\b/i,
        /\b(?:stray|extra|additional|superfluous) commas?\b/i,
        /\bcommas? (?:is )?missing\b/i,
        /\b(?:two|missing|closing|opening|unbalanced) (?:curly )?braces?\b/i,
        /\bquotes? (?:is|are) not closed\b/i,
        /\bbreaks? the json\b/i,
        /\b(?:not|isn['’]t) (?:a )?valid json\b/i,
        /\b(?:invalid|valid|broken|malformed) json\b/i,
        /\btrailing commas?\b/i,
        /\bjson (?:is (?!(?:\S+[- ])?(?:indented|minified|formatted|laid|on one|one|a single))|format|syntax)\b/i,
        /\bcommas?\b.{0,30}\bline\b/i,
        /\bmissing (?:commas?|brackets?|braces?|quotes?)\b/i,
        /\b(?:closing|opening) (?:bracket|brace|quote)s? (?:is|are) (?:missing|needed)\b/i,
        /\bsyntax errors?\b/i,
        /\berrors? in (?:the|your) (?:swagger|json|definition)\b/i,
      ),
    ],
    rules: ['json-syntax'],
    meaning: 'The file is to be JSON that can be read.',
  },
  {
    id: 'agentic-protocol',
    about: [
      /\bstreamable\b|\bx-ms-agentic-protocol\b|\bMCP\b.{0,60}\b(?:protocol|transport|SSE)\b|\bSSE\b.{0,60}\b(?:MCP|server|transport|protocol)\b/i,
    ],
    rules: ['agentic-protocol-post'],
    meaning:
      'The operation of an MCP server is to be a POST with `x-ms-agentic-protocol: mcp-streamable-1.0`, and the server is to speak streamable HTTP.',
  },
  {
    id: 'swagger-2',
    not: /\b(?:oneOf|anyOf|allOf|nullable|discriminator|keywords?|members?)\b/i,
    about: [/\bopen ?api ?(?:v|version )?3\S*|\bswagger 2(?:\.0)?\b|\bopen ?api ?2(?:\.0)?\b/i],
    rules: ['definition-swagger-2'],
    meaning: 'The definition is to be Swagger 2.0.',
  },
];
