/** What readers of JSON, formatters and linters say, each in its own words, of a text that they were given. */
import { plain, type Topic } from './topic';

const here = 'Check the file here: every mistake is shown with its place, and with a repair where there is one.';

const linterRule = {
  meaning:
    'A linter for descriptions of APIs found something by one of its own rules. The certification does not ask for all of them.',
  advice: 'Check the file here: what matters for a connector is shown with its rule.',
  source: 'https://redocly.com/docs/cli/rules',
};

export const readerTopics: readonly Topic[] = [
  plain(
    'json-filter',
    /\bcannot (?:iterate over|index) (?:null|string|number|boolean|array|object)\b|\bjq: error\b|\b(?:null|string|number|object|array|boolean) \([^)\n]{0,80}\) (?:and .{1,80} cannot be|has no keys|cannot be|not valid in)|\bcannot use (?:null|string|number|object|array|boolean) \(/i,
    {
      meaning:
        'The filter of `jq` does not fit the file: what it goes through has another type there, or is missing. Or the filter itself has a mistake.',
      advice:
        'Print the part before the place with `jq keys` or `jq type`. A `?` behind a step lets it pass over what is not there.',
      source: 'https://jqlang.org/manual/',
    },
  ),
  plain(
    'json-text',
    /\bexpected separator between values\b|\binvalid numeric literal\b|\bunfinished (?:json term|string|abandoned text)\b|\bobjects must consist of key:value pairs\b|\bpotentially truncated\b|\bobject keys must be strings\b|\binvalid JSON\b|\b(?:not|is ?n[o']t) valid JSON\b|\bSyntaxError: (?:unexpected token|unexpected end|expected|unterminated|bad|json)\b|\bJSON\.?parse(?:: |\(\)| error\b)|\bJSONDecodeError\b|\bJsonReaderException\b|\bJsonException\b|\bJSON ?ParseE(?:rror|xception)\b|\b(?:jsonc|json)\(\d+\)|\bexpecting (?:['",]|property name|value|delimiter|EOF|STRING)\S*.{0,60}\b(?:line|got|delimiter|char)\b|\bconversion from JSON failed\b|\binvalid object passed in\b|\bunexpected (?:token|character|end|string|number|identifier)\b.{0,80}\b(?:json|position|line|offset|at \d|in \S+\.json)\b|\bunexpected token \(\d+:\d+\)|\b(?:expected|property keys must be) (?:comma|colon|doublequoted|value|double-quoted)\b|\btrailing commas?\b.{0,40}\b(?:not (?:allowed|permitted|supported)|is|unexpected)\b|\bcomments (?:are )?not permitted\b|\bis an invalid (?:start|end|escapable)\b|\b(?<!insert )duplicate (?:key|object key|property name)s?\b|\bunclosed (?:string|array|object)\b|\bstrings must use double ?quote\b|\bEOF while parsing\b|\binvalid character ['"].{1,6}['"] (?:after|looking for|in)\b|\bno JSON object could be decoded\b|\bunterminated string\b|\bmalformed JSON\b|\bparse error on line \d/i,
    { rule: 'json-syntax', meaning: 'A program could not read a text as JSON.', advice: here },
    {
      not: /\b(?:responses?|response body|answer|jq|expression|formula|in workflow|template)\b|\.ya?ml\b|\bat position \d+ within expression/i,
    },
  ),
  plain(
    'formatter',
    /\bcode style issues\b|\brun prettier\b|\bformatter would have printed\b|\bfile (?:is )?not formatted\b|\bformatting (?:check|differs|issues)\b|\bchecking formatting\b|\bno parser could be inferred\b|\bis not formatted\b|\bwould reformat\b/i,
    {
      meaning:
        'A formatter would set the file differently: indentation, quotes, line ends. It says nothing of the content.',
      advice:
        'Run the formatter with its option for writing, or leave the file out. For the certification the layout of the JSON does not matter.',
      source: 'https://prettier.io/docs/cli',
    },
    { isToPeople: true, not: /\b(?:I|we)\b/i },
  ),
  plain(
    'yaml-lint',
    /\((?:document-start|line-length|indentation|trailing-spaces|new-line-at-end-of-file|truthy|empty-lines|colons|commas|braces|brackets|comments|key-duplicates|new-lines|hyphens|syntax)\)\s*$|\bwrong indentation: expected \d/i,
    {
      meaning: 'A linter for YAML does not like the layout of a file. Connectors are JSON and are not concerned.',
      advice: 'Mend the line that it names, if the file is one of a workflow; else leave the file out of its check.',
      source: 'https://yamllint.readthedocs.io/en/stable/rules.html',
    },
  ),
  plain(
    'text-lint',
    /\bMD0\d\d(?:\/[\w-]+)?\b|\bunknown word \(|\bno-undefined-references\b|\bfirst line in a file should be a top-level heading\b|\bdead links? found\b|\bLinks? (?:is|are) dead\b|\[✖\] http/i,
    {
      meaning: 'A linter for texts does not like something in a readme or in a page: layout, spelling or a link.',
      advice: 'Mend the line that it names. The definition of the connector is not concerned.',
      source: 'https://github.com/DavidAnson/markdownlint',
    },
    { isToPeople: true },
  ),
  plain(
    'linter-rule',
    /\bthe field ['"`][\w$.-]+['"`] must be present\b|\bshould contain ['"`][\w$.-]+['"`] field\b|\bmust have at least one ['"`]?[2-5]xx['"`]? response\b|\bexpected type ['"`]\w+['"`] but got ['"`]\w+['"`]/i,
    linterRule,
    { isToPeople: true },
  ),
  plain(
    'schema',
    /\bmust (?:NOT )?have (?:required|additional|unevaluated) propert|\bmust be equal to (?:one of the allowed values|constant)\b|\bmust match (?:pattern|format|exactly one schema|a schema in|"then")|\bmust NOT have (?:fewer|more) than \d|\bmust NOT be valid\b|\bshould NOT have additional properties\b|\bis not valid under any of the (?:given )?schemas\b|\bis a required property\b|\badditional properties are not allowed\b|\bis not one of \[|\bdoes not match any of the regexes\b|\bis not of type ['"]/i,
    {
      meaning: 'A check with a schema says that a member is missing, too much, or not of the right form.',
      advice: here,
      source: 'https://json-schema.org/understanding-json-schema/reference',
    },
    { isToPeople: true },
  ),
  plain('linter-end', /\b(?:warning|error|problem) was generated by the\b/i, linterRule),
  plain(
    'linter-summary',
    /^\W*\d+ problems? \(\d+ errors?\b|^\W*(?:validation )?failed with \d+ errors?\b|\bvalidation failed with \d+ (?:errors?|warnings?)\b|\b\d+ errors?,? (?:and )?\d+ warnings?\b/i,
    {
      meaning: 'The sum of what a linter found. Each of its findings stands above it.',
      advice: 'Copy the lines above as well.',
    },
  ),
  plain(
    'linter-rules-missing',
    /\bno ruleset has been found\b|\binvalid ruleset\b|\bcould not (?:read|load|parse) ruleset\b|\bunknown (?:ruleset|rule)\b|\bcould(?: not|n't) find (?:a )?config(?:uration)?\b.{0,60}\b(?:redocly|eslint|spectral)\b|\bno (?:lint )?config(?:uration)? file (?:was )?found\b/i,
    {
      meaning: 'The linter was not told by which rules to check.',
      advice: 'Name a file with rules, or check the files here, where the rules for connectors are built in.',
      source: 'https://github.com/stoplightio/spectral',
    },
    { isToPeople: true },
  ),
  plain(
    'description-version',
    /\bnot a valid (?:swagger|openapi) (?:api )?(?:definition|document|specification|file)\b|\bunsupported (?:openapi|swagger) (?:version|specification)\b|\bdoes not specify a valid version field\b|\bunable to render this definition\b|\b(?:swagger|openapi) version\b.{0,40}\b(?:not supported|unsupported|unknown|invalid|must be)\b|\bopenapi (?:v3|3(?:\.\d)*)\b.{0,60}\b(?:not supported|isn't supported|unsupported|convert)\b|\bonly (?:openapi|swagger) (?:v?2|2\.0)\b.{0,60}\bsupported\b/i,
    {
      rule: 'definition-swagger-2',
      meaning: 'A program does not take the file as a description of an API of the version that it reads.',
      advice: 'For a connector, `swagger` has to be `"2.0"`. Descriptions in OpenAPI 3 can be converted.',
    },
    { isToPeople: true, not: /\bdynamic (?:inputs?|schema)\b/i },
  ),
  plain(
    'converter',
    /\b(?:swagger2openapi|api-spec-converter|openapi-(?:generator|format|converter)|swagger-codegen|autorest|kiota|apimatic|nswag|postman-to-openapi)\b.{0,120}\b(?:error|fail\w*|exception|fatal|crit|cannot|unable|unexpected)\b|\bpatchable error\b|\bcannot convert from \w+ to (?:swagger|openapi)|\bconversion (?:failed|error)\b|\bSpecValidationException\b|\berror generating the client\b|\bissues with the (?:openapi|swagger|specification)\b/i,
    {
      meaning: 'A program that converts or reads descriptions of APIs does not get on with this one.',
      advice: here,
      source: 'https://swagger.io/specification/v2/',
    },
    { isToPeople: true },
  ),
  plain(
    'comparison',
    /\b(?:oasdiff|openapi-diff|optic|breaking changes? (?:found|detected|between))\b|\bbreaking changes?: ?\S|\[(?:request|response|api|endpoint)-[a-z-]+\]/i,
    {
      meaning: 'A comparison of two versions of a description found changes that callers notice.',
      advice:
        'Compare the published version with the new one here; the comparison tells what each change does to flows.',
      source: 'https://github.com/oasdiff/oasdiff',
    },
    { not: /\bno breaking changes?\b/i },
  ),
  plain(
    'linter-code',
    /^\W*(?:lint )?(?:error|warning|warn)\b[\s:[]*(?:oas[23]-[\w-]+|operation-[\w-]+|info-[\w-]+|path-[\w-]+|no-[\w$-]+|typed-enum|tag-[\w-]+)\]?\s*$/i,
    linterRule,
  ),
  plain(
    'reference',
    /\berror resolving \$ref\b|\btoken ['"][^'"\n]+['"] does not exist\b|\b(?:could not|can't|cannot|unable to|failed to) resolve (?:the )?(?:reference|\$ref|pointer)\b|\$ref.{0,60}\b(?:not (?:found|exist)|does not exist|unresolved|could not be resolved)\b|\bMissingPointerError\b|\bINVALID_REF\b|\bunresolved reference\b/i,
    {
      rule: 'schema-reference-found',
      meaning: 'A `$ref` leads to a place that does not exist.',
      advice: here,
    },
  ),
];

/** Lines at the end of what a linter says of one place, or of all: they say nothing beside what stands above them. */
export const closings: ReadonlySet<string> = new Set(['topic-linter-end', 'topic-linter-summary']);
