/** What tools say of their input: files that are not there, texts that cannot be read, values that nobody gave. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { type Topic, topic } from './topic';

const valueEmpty = {
  meaning: 'A value that has to be there was empty when the program looked for it.',
  advice:
    'Look for the value that the message names: in the arguments of the command, in `settings.json`, or in the inputs of the step.',
  source: 'https://learn.microsoft.com/dotnet/api/system.argumentnullexception',
};

export const toolTopics: readonly Topic[] = [
  topic(
    'yaml',
    {
      about: [
        // PyYAML and ruamel, js-yaml and yaml, YamlDotNet, snakeyaml: their names, and the words of the grammar
        anyOf(
          /\byaml\.(?:scanner|parser|composer|reader|constructor)\b/i,
          /\bYAML(?:Exception|ParseError|SyntaxError|SemanticError)\b/i,
          /\b(?:mapping values|block (?:sequence|mapping) entries) are not allowed\b/i,
          /\bwhile (?:scanning|parsing) (?:an? |for )(?:the next |next )?(?:\w+ ){0,2}(?:token|key|scalar|mapping|sequence|collection|node|anchor|alias|tag|directive)\b/i,
          /\bcharacter\b.{0,12}\bcannot start any token\b/i,
          /\b(?:could|did) not f(?:i|ou)nd expected\b/i,
          /\bexpected <(?:block end|document start|stream end)>/i,
          /\b(?:bad|wrong) indentation of\b/i,
          /\bnested mappings are not allowed\b/i,
          /\bimplicit (?:keys?|map keys?) need/i,
          /\bduplicated mapping key\b/i,
          /\bundefined alias\b/i,
          /\bcontains? an? tab character\b.*\bindentation\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'A text cannot be read as YAML. Connectors are JSON; only editors and converters take YAML.',
      advice:
        'Look at the indentation, the colons and the quotes of the line that it names. The command `convert` reads YAML and writes JSON.',
      source: 'https://pyyaml.org/wiki/PyYAMLDocumentation',
    },
  ),
  topic(
    'file',
    {
      about: [
        anyOf(
          /\bENOENT\b/i,
          /\bFileNotFound(?:Error|Exception)?\b/i,
          /\bDirectoryNotFoundException\b/i,
          /\bFILE_NOT_FOUND\b/i,
          /\bno such file or directory\b/i,
          /\bcould not find (?:a part of the path|file)\b/i,
          /\bcannot find (?:the )?(?:file|path)\b/i,
          /\b(?:file|folder|directory|path)(?:\(s\)|s)?\b[^.]{0,120}\b(?:was not found|were not found|not found|does not exist|do not exist|must exist|could not be (?:found|opened|read)|doesn't exist|is not a (?:file|directory))/i,
        ),
      ],
      not: /\b(?:url|uri|404|http|api)\b/i,
    },
    subjects.file,
  ),
  topic(
    'internal-parameter',
    { about: [/\bunexpected internal param(?:eter)?\b/i], isUnmistakable: true },
    {
      rule: 'parameter-internal-default-required',
      meaning: 'Power Fx cannot use an operation because of an internal parameter.',
      advice: 'Give the internal parameter a `default`, or make it visible: without a default nobody can fill it in.',
      source: 'https://github.com/microsoft/Power-Fx/issues/518',
    },
  ),
  topic(
    'not-implemented',
    {
      about: [
        anyOf(
          /\bNot(?:Implemented|Supported)(?:Exception|Error)\b/i,
          /\b(?:is|are) not (?:yet |currently )?(?:implemented|supported)\b/i,
          /\bnot implemented\b/i,
          /\bunsupported (?:feature|function|operation|schema|type|format|version|media)\b/i,
        ),
      ],
      not: /\bfetch operation\b/i,
    },
    {
      meaning: 'A program met something that it cannot do or does not know yet.',
      advice: 'Update the program. If it stays, leave out what the message names, or describe it in a simpler way.',
      source: 'https://learn.microsoft.com/dotnet/api/system.notimplementedexception',
    },
  ),
  topic(
    'null-value',
    { about: [/\b(?:was|is|were|are|be) null or (?:missing|empty|white ?space|undefined)\b/i], isUnmistakable: true },
    valueEmpty,
  ),
  topic(
    'empty-value',
    {
      about: [
        anyOf(
          /\b(?:was|is|were|are|be|be either) (?:an? )?(?:null|empty|blank|undefined)(?: string)?\b/i,
          /\bnull or (?:missing|empty|white ?space)\b/i,
          /\bnull reference\b/i,
        ),
      ],
      not: /\bnot (?:null|empty|blank)\b/i,
    },
    valueEmpty,
  ),
];
