/** What readers of JSON, formatters and linters say, each in its own words, of a text that they were given. */
import { anyOf } from '../any-of';
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
    anyOf(
      /\bcannot (?:iterate over|index) (?:null|string|number|boolean|array|object)\b/i,
      /\bjq: error\b/i,
      /\b(?:null|string|number|object|array|boolean) \([^)\n]{0,80}\) (?:and .{1,80} cannot be|has no keys|cannot be|not valid in)/i,
      /\bcannot use (?:null|string|number|object|array|boolean) \(/i,
    ),
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
    anyOf(
      /\bexpected separator between values\b/i,
      /^\W*parse error: (?:expected|unfinished|invalid|unmatched|objects?)\b/i,
      /\binvalid numeric literal\b/i,
      /\bunfinished (?:json term|string|abandoned text)\b/i,
      /\bobjects must consist of key:value pairs\b/i,
      /\bpotentially truncated\b/i,
      /\bobject keys must be strings\b/i,
      /\binvalid JSON\b(?! payload received\. unknown name)/i,
      /\b(?:not|is ?n[o']t) (?:a )?valid JSON\b/i,
      /\bSyntaxError: (?:unexpected token|unexpected end|expected|unterminated|bad|json)\b/i,
      /\bJSON\.?parse(?:: |\(\)| error\b)/i,
      /\bJSONDecodeError\b/i,
      /\bJsonReaderException\b/i,
      /\bJsonException\b/i,
      /\bJSON ?ParseE(?:rror|xception)\b/i,
      /\b(?:jsonc|json)\(\d+\)/i,
      /\bexpecting (?:['",]|property name|value|delimiter|EOF|STRING)\S*.{0,60}\b(?:line|got|delimiter|char)\b/i,
      /\bconversion from JSON failed\b/i,
      /\binvalid object passed in\b/i,
      /\bunexpected (?:token|character|end|string|number|identifier)\b.{0,80}\b(?:json|position|line|offset|at \d|in \S+\.json)\b/i,
      /\bunexpected token \(\d+:\d+\)/i,
      /\b(?:expected|property keys must be) (?:comma|colon|doublequoted|value|double-quoted)\b/i,
      /\btrailing commas?\b.{0,40}\b(?:not (?:allowed|permitted|supported)|is|unexpected)\b/i,
      /\bcomments (?:are )?not permitted\b/i,
      /\bis an invalid (?:start|end|escapable)\b/i,
      /\b(?<!insert )duplicate (?:key|object key|property name)s?\b/i,
      /\bunclosed (?:string|array|object)\b/i,
      /\bstrings must use double ?quote\b/i,
      /\bEOF while parsing\b/i,
      /\binvalid character ['"].{1,6}['"] (?:after|looking for|in)\b/i,
      /\bno JSON object could be decoded\b/i,
      /\bunterminated string\b/i,
      /\bmalformed JSON\b/i,
      /\bexpected ['"],['"] or ['"][}\]]['"]/i,
      /\bparse error on line \d/i,
    ),
    { rule: 'json-syntax', meaning: 'A program could not read a text as JSON.', advice: here },
    {
      not: anyOf(
        /\b(?:responses?|response body|answer|http request failed|bad ?request|jq|expression|formula|in workflow|template)\b/i,
        /\.ya?ml\b/i,
        /\bat position \d+ within expression/i,
      ),
    },
  ),
  plain(
    'formatter',
    anyOf(
      /\bcode style issues\b/i,
      /\brun prettier\b/i,
      /\bformatter would have printed\b/i,
      /\bfile (?:is )?not formatted\b/i,
      /\bformatting (?:check|differs|issues)\b/i,
      /\bchecking formatting\b/i,
      /\bno parser could be inferred\b/i,
      /\bis not formatted\b/i,
      /\bwould reformat\b/i,
    ),
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
    anyOf(
      /\((?:document-start|line-length|indentation|trailing-spaces|new-line-at-end-of-file|truthy|empty-lines|colons|commas|braces|brackets|comments|key-duplicates|new-lines|hyphens|syntax)\)\s*$/i,
      /\bwrong indentation: expected \d/i,
    ),
    {
      meaning: 'A linter for YAML does not like the layout of a file. Connectors are JSON and are not concerned.',
      advice: 'Mend the line that it names, if the file is one of a workflow; else leave the file out of its check.',
      source: 'https://yamllint.readthedocs.io/en/stable/rules.html',
    },
  ),
  plain(
    'text-lint',
    anyOf(
      /\bMD0\d\d(?:\/[\w-]+)?\b/i,
      /\bunknown word \(/i,
      /\bno-undefined-references\b/i,
      /\bfirst line in a file should be a top-level heading\b/i,
      /\bdead links? found\b/i,
      /\bLinks? (?:is|are) dead\b/i,
      /\[✖\] http/i,
    ),
    {
      meaning: 'A linter for texts does not like something in a readme or in a page: layout, spelling or a link.',
      advice: 'Mend the line that it names. The definition of the connector is not concerned.',
      source: 'https://github.com/DavidAnson/markdownlint',
    },
    { isToPeople: true },
  ),
  plain(
    'linter-rule',
    anyOf(
      /\bthe field ['"`][\w$.-]+['"`] must be present\b/i,
      /\bshould contain ['"`][\w$.-]+['"`] field\b/i,
      /\bmust have at least one ['"`]?[2-5]xx['"`]? response\b/i,
      /\bexpected type ['"`]\w+['"`] but got ['"`]\w+['"`]/i,
    ),
    linterRule,
    { isToPeople: true },
  ),
  plain(
    'schema',
    anyOf(
      /\bmust (?:NOT )?have (?:required|additional|unevaluated) propert/i,
      /\bmust be equal to (?:one of the allowed values|constant)\b/i,
      /\bmust match (?:pattern|format|exactly one schema|a schema in|"then")/i,
      /\bmust NOT have (?:fewer|more) than \d/i,
      /\bmust NOT be valid\b/i,
      /\bshould NOT have additional properties\b/i,
      /\bis not valid under any of the (?:given )?schemas\b/i,
      /\bis a required property\b/i,
      /\badditional properties are not allowed\b/i,
      /\bis not one of \[/i,
      /\bdoes not match any of the regexes\b/i,
      /\bis not of type ['"]/i,
    ),
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
    anyOf(
      /^\W*\d+ problems? \(\d+ errors?\b/i,
      /^\W*(?:validation )?failed with \d+ errors?\b/i,
      /\bvalidation failed with \d+ (?:errors?|warnings?)\b/i,
      /\b\d+ errors?,? (?:and )?\d+ warnings?\b/i,
    ),
    {
      meaning: 'The sum of what a linter found. Each of its findings stands above it.',
      advice: 'Copy the lines above as well.',
    },
  ),
  plain(
    'linter-rules-missing',
    anyOf(
      /\bno ruleset has been found\b/i,
      /\binvalid ruleset\b/i,
      /\bcould not (?:read|load|parse) ruleset\b/i,
      /\bunknown (?:ruleset|rule)\b/i,
      /\bcould(?: not|n't) find (?:a )?config(?:uration)?\b.{0,60}\b(?:redocly|eslint|spectral)\b/i,
      /\bno (?:lint )?config(?:uration)? file (?:was )?found\b/i,
    ),
    {
      meaning: 'The linter was not told by which rules to check.',
      advice: 'Name a file with rules, or check the files here, where the rules for connectors are built in.',
      source: 'https://github.com/stoplightio/spectral',
    },
    { isToPeople: true },
  ),
  plain(
    'description-version',
    anyOf(
      /\bnot a valid (?:swagger|openapi) (?:api )?(?:definition|document|specification|file)\b/i,
      /\bunsupported (?:openapi|swagger) (?:version|specification)\b/i,
      /\bdoes not specify a valid version field\b/i,
      /\bunable to render this definition\b/i,
      /\b(?:swagger|openapi) version\b.{0,40}\b(?:not supported|unsupported|unknown|invalid|must be)\b/i,
      /\bopenapi (?:v3|3(?:\.\d)*)\b.{0,60}\b(?:not supported|isn't supported|unsupported|convert)\b/i,
      /\bonly (?:openapi|swagger) (?:v?2|2\.0)\b.{0,60}\bsupported\b/i,
    ),
    {
      rule: 'definition-swagger-2',
      meaning: 'A program does not take the file as a description of an API of the version that it reads.',
      advice: 'For a connector, `swagger` has to be `"2.0"`. Descriptions in OpenAPI 3 can be converted.',
    },
    { isToPeople: true, not: /\bdynamic (?:inputs?|schema)\b/i },
  ),
  plain(
    'converter',
    anyOf(
      /\b(?:swagger2openapi|api-spec-converter|openapi-(?:generator|format|converter)|swagger-codegen|autorest|kiota|apimatic|nswag|postman-to-openapi)\b.{0,120}\b(?:error|fail\w*|exception|fatal|crit|cannot|unable|unexpected)\b/i,
      /\bpatchable error\b/i,
      /\bcannot convert from \w+ to (?:swagger|openapi)/i,
      /\bconversion (?:failed|error)\b/i,
      /\bSpecValidationException\b/i,
      /\berror generating the client\b/i,
      /\bissues with the (?:openapi|swagger|specification)\b/i,
    ),
    {
      meaning: 'A program that converts or reads descriptions of APIs does not get on with this one.',
      advice: here,
      source: 'https://swagger.io/specification/v2/',
    },
    { isToPeople: true },
  ),
  plain(
    'comparison',
    anyOf(
      /\b(?:oasdiff|openapi-diff|optic|breaking changes? (?:found|detected|between))\b/i,
      /\bbreaking changes?: ?\S/i,
      /\[(?:request|response|api|endpoint)-[a-z-]+\]/i,
    ),
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
    anyOf(
      /\berror resolving \$ref\b/i,
      /\btoken ['"][^'"\n]+['"] does not exist\b/i,
      /\b(?:could not|can't|cannot|unable to|failed to) resolve (?:the )?(?:reference|\$ref|pointer)\b/i,
      /\$ref.{0,60}\b(?:not (?:found|exist)|does not exist|unresolved|could not be resolved)\b/i,
      /\bMissingPointerError\b/i,
      /\bINVALID_REF\b/i,
      /\bunresolved reference\b/i,
    ),
    {
      rule: 'schema-reference-found',
      meaning: 'A `$ref` leads to a place that does not exist.',
      advice: here,
    },
  ),
];

/** Lines at the end of what a linter says of one place, or of all: they say nothing beside what stands above them. */
export const closings: ReadonlySet<string> = new Set(['topic-linter-end', 'topic-linter-summary']);
