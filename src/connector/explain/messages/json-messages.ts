/** What readers of JSON and YAML say of a text that they cannot read, each in the words of its library. */
import { subjects } from '../topics/subjects';
import type { OtherMessage } from './other-message';

const place = 'Check the file here: every mistake is shown with its place, and with a repair where there is one.';

export const jsonMessages: readonly OtherMessage[] = [
  {
    id: 'json-browser',
    sentences: [
      'Unexpected token {0} in JSON at position {1}',
      'Unexpected token {0}, {1} is not valid JSON',
      'Unexpected end of JSON input',
      "Expected ',' or '}' after property value in JSON at position {0}",
      "Expected ',' or ']' after array element in JSON at position {0}",
      "Expected property name or '}' in JSON at position {0}",
      'Expected double-quoted property name in JSON at position {0}',
      'Bad control character in string literal in JSON at position {0}',
      'Bad escaped character in JSON at position {0}',
      'Unterminated string in JSON at position {0}',
      'Unexpected non-whitespace character after JSON at position {0}',
    ],
    codes: [],
    rule: 'json-syntax',
    meaning: 'A browser or a program of Node could not read the file as JSON.',
    advice: place,
  },
  {
    id: 'json-platform',
    sentences: [
      "Unexpected character encountered while parsing value: {0}. Path '{1}', line {2}, position {3}.",
      "After parsing a value an unexpected character was encountered: {0}. Path '{1}', line {2}, position {3}.",
      "Invalid property identifier character: {0}. Path '{1}', line {2}, position {3}.",
      "Invalid character after parsing property name. Expected ':' but got: {0}. Path '{1}', line {2}, position {3}.",
      "Unterminated string. Expected delimiter: {0}. Path '{1}', line {2}, position {3}.",
      "Unexpected end of content while loading JObject. Path '{0}', line {1}, position {2}.",
      "Unexpected end when reading JSON. Path '{0}', line {1}, position {2}.",
      "Bad JSON escape sequence: {0}. Path '{1}', line {2}, position {3}.",
      "Additional text encountered after finished reading JSON content: {0}. Path '{1}', line {2}, position {3}.",
      "Error reading JObject from JsonReader. Path '{0}', line {1}, position {2}.",
      "'{0}' is invalid after a value. Expected either ',', '}', or ']'. LineNumber: {1} | BytePositionInLine: {2}.",
      'The JSON object contains a trailing comma at the end which is not supported in this mode.',
    ],
    codes: [],
    rule: 'json-syntax',
    meaning:
      'The service could not read a text as JSON. It is one of your files, or an answer that is a page of HTML when the sign stands for "<".',
    advice: `${place} If they are sound, look at what the service answers.`,
  },
  {
    id: 'json-value-type',
    sentences: [
      "Error converting value {0} to type '{1}'. Path '{2}', line {3}, position {4}.",
      "Cannot deserialize the current JSON {0} (e.g. {1}) into type '{2}' because the type requires a JSON {3}",
      'The JSON value could not be converted to {0}. Path: {1} | LineNumber: {2} | BytePositionInLine: {3}.',
      'json: cannot unmarshal {0} into Go struct field {1} of type {2}',
      'json: cannot unmarshal {0} into Go value of type {1}',
    ],
    codes: [],
    ...subjects.readType,
  },
  {
    id: 'json-editor',
    sentences: [
      'Expected comma or closing brace',
      'Expected comma or closing bracket',
      'End of file expected.',
      'Colon expected',
      'Property keys must be doublequoted',
      'Expected a JSON object, array or literal.',
      'Property expected',
      'Trailing comma',
    ],
    codes: [],
    rule: 'json-syntax',
    meaning: 'The editor could not read the file as JSON.',
    advice: place,
  },
  {
    id: 'json-lint',
    sentences: [
      'Parse error on line {0}: {1} Expecting {2}, got {3}',
      'Parse error on line {0}:',
      'SyntaxError: JSON.parse: {0} at line {1} column {2} of the JSON data',
    ],
    codes: [],
    rule: 'json-syntax',
    meaning: 'A checker could not read the file as JSON.',
    advice: place,
  },
  {
    id: 'json-twice',
    sentences: ['Duplicate object key', "Property with the same name already exists on object: '{0}'"],
    codes: [],
    rule: 'json-members-unique',
    meaning: 'An object has a member twice; only one of them counts.',
    advice: 'Check the file here: the rule shows both.',
  },
  {
    id: 'json-case',
    sentences: [
      "Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '{0}' and '{1}'.",
      "Cannot convert the JSON string because it contains keys with different casing. The key that was attempted to be added to the existing key '{0}' was '{1}'.",
    ],
    codes: [],
    meaning: 'Two members of an object differ in capital letters alone, which PowerShell does not tell apart.',
    advice:
      'Where both are meant, read the text with `ConvertFrom-Json -AsHashtable` in PowerShell 7. In a definition one of them is mostly a slip: check the file here.',
    source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json',
  },
  {
    id: 'yaml-reader',
    sentences: [
      'bad indentation of a mapping entry at line {0}, column {1}',
      'bad indentation of a mapping entry',
      'duplicated mapping key at line {0}, column {1}',
      'can not read a block mapping entry; a multiline key may not be an implicit key',
      'end of the stream or a document separator is expected',
      'Map keys must be unique',
    ],
    codes: [],
    meaning: 'The description is YAML that cannot be read. Connectors are JSON; only editors and converters take YAML.',
    advice: 'Look at the indentation of the line. The command `convert` reads YAML and writes JSON.',
    source: 'https://github.com/nodeca/js-yaml',
  },
];
