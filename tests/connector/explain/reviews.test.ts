// How reviews ask without asking: by questions, faults, marks, lists, suggested lines; and how people only talk.
import { describe, expect, test } from 'vitest';
import { idsIn, messageOf } from './logs';

describe('a review asks', () => {
  test.each([
    ['by what is missing', 'The summary is missing on three of the actions', 'operation-words'],
    ['by what is not there', 'No summary here', 'any-summary'],
    ['by what has none', '- Response 200 has no schema', 'response-schema'],
    ['by what it does not see', "@baker I don't see any description for the parameter `breadId`", 'parameter-words'],
    ['by what is still there', 'I see that the host is still a test server', 'host'],
    ['by what it noticed', 'I noticed that the brand colour is not the default one', 'brand-colour'],
    ['by what it thinks', 'I think the title should not contain the word "connector"', 'restricted-words'],
    ['by pointing', 'This should be an array of strings', 'type'],
    ['by a wish', 'It would be nice if the readme listed the limits', 'readme'],
    ['by what somebody forgot', 'You forgot to add stackOwner', 'stack-owner'],
    ['by what is the same', 'This description is the same as the summary', 'description-repeats'],
    ['by a limit', 'Summary exceeds 80 characters', 'summary-length'],
    ['by a likeness', 'It looks more like an operationId than a summary, please use words instead', 'summary-is-id'],
    ['by a correction', 'recieve -> receive', 'spelling'],
    ['by a mark', 'nit: description ends without a full stop', 'full-stop'],
    ['by a mark with an addition', 'suggestion (non-blocking): use an enum for the state', 'enum'],
    ['by a number before it', '1. Operation ids are not in Pascal case', 'operation-id-case'],
    ['by a comment above', 'Applies to all the descriptions in the swagger', 'any-description'],
    ['with a word that goes on', 'And also the icon is not square.', 'icon-form'],
    ['with a question for us', 'Can we get rid of the unused definitions?', 'unused'],
    ['with a question for the reason', 'Any reason why this parameter is required?', 'required-flag'],
    ['with why', 'Why do we need the security section twice?', 'security'],
    ['for the reason', 'Let us know why you changed the operation ids', 'any-operation-id'],
    ['whether it should not be', "Shouldn't this be internal?", 'visibility'],
    ['whether it is possible', 'Would it be possible to shorten the summary?', 'summary-length'],
    ['with thanks', 'The redirectUrl is not needed anymore, thanks!', 'redirect'],
    ['about a name of ours', 'The publisher should be your name, as this is an independent publisher', 'publisher'],
    ['about a file', 'This PR is still missing the apiProperties.json file.', 'file-missing'],
    ['about the name of a file', 'Please rename it, the name of the swagger is wrong', 'file-name'],
    [
      'for what was submitted',
      'The swagger differs from the one in the certification portal, please replace it',
      'same-as-submitted',
    ],
    ['about an archive', '@baker could you unzip the files?', 'zip'],
    ['about a comma', 'Please add a comma at the end of line 12', 'broken-json'],
    ['about the layout', 'The properties are not aligned', 'layout'],
    ['about settings', '`oAuthSettings` should not have these members', 'oauth-settings'],
    ['about a reference', 'Please correct the $ref', 'reference'],
    ['about pages', 'Please describe the nextLink', 'pages'],
    ['about a pattern', 'Please give the field a regex', 'pattern'],
    ['about title and description', 'Title and description of the connector are wrong', 'title-and-description'],
    ['without saying more', '@baker please remove this property', 'any-property'],
    ['without saying which', '@baker please rename this action', 'any-operation'],
    ['for the files', '@baker please send the artifacts again', 'any-file'],
    ['for a word that a change is meant', 'Can you please confirm these changes?', 'breaking'],
    ['by what somebody still does', 'You are still changing files of other connectors', 'unrelated-changes'],
    ['for something new', 'Then create a new PR with your files only', 'pull-request-new'],
    ['like a program, of a spelling', "The description contains a typo: 'recieve' should be 'receive'.", 'spelling'],
    [
      'like a program, of a list',
      'The `required` array names `breadId`, which is not defined in `properties`.',
      'required-flag',
    ],
    ['like a program, of values', "The default value 'rye' is not included in the enum values.", 'enum-fits'],
    ['like a program, of an address', 'The `host` value points to a localhost address.', 'host'],
    ['like a program, of a format', 'The `format` should be `date-time` instead of `date`.', 'date-format'],
    [
      'like a program, of a word',
      'The title includes the word "API", which certification rejects.',
      'restricted-words',
    ],
    ['like a program, of what is never used', 'Security definition `basic` is defined but never used.', 'security'],
    ['like a program, of what is there twice', 'Duplicate key "summary" in the object.', 'duplicates'],
    ['like a program, of an answer', 'This operation lacks a 404 response.', 'error-responses'],
  ])('%s: %s', (_how, text, id) => expect(idsIn(text)).toEqual([id]));

  test('with the subject two sentences before', () => {
    expect(idsIn('None of the fields is marked as required. The service needs some. Please mark them.')).toEqual([
      'required-flag',
    ]);
  });

  test('twice in a sentence', () => {
    expect(idsIn('@baker The description has an extra space, it also should not mention Power Apps.')).toEqual([
      'spelling',
      'product-names-anywhere',
    ]);
  });
});

describe('a list of points', () => {
  test('is asked for by the sentence above it', () => {
    expect(idsIn('Please fix the following:\n- response schemas\n- icon size\n- operation ids')).toEqual([
      'response-schema',
      'icon-form',
      'any-operation-id',
    ]);
    expect(idsIn('Kindly address these points:\n\n1. Readme template\n2. Brand colour')).toEqual([
      'readme',
      'brand-colour',
    ]);
  });

  test('is not where nobody is asked to mend something', () => {
    expect(idsIn('You can configure the following:\n- response schemas')).toEqual([]);
    expect(idsIn('These issues are known:\n- response schemas')).toEqual([]);
    expect(idsIn('Please fix the following:\n- [ ] response schemas')).toEqual([]);
    expect(idsIn('Please fix the following:\n- I added response schemas')).toEqual([]);
  });
});

describe('what is quoted of the files', () => {
  test('says what a suggestion is about', () => {
    expect(idsIn('```suggestion\n        "operationId": "GetBreads",\n        "summary": "x",\n```')).toEqual([
      'any-operation-id',
    ]);
    expect(messageOf('```suggestion\n  "iconBrandColor": "#da3b01",\n```')).toMatchObject({
      rule: 'brand-color-independent',
      firstLine: 2,
    });
    expect(idsIn('```json\n  "operationId": "GetBreads",\n```')).toEqual([]);
    expect(idsIn('```suggestion\n- [Bread](https://bakery.example)\n```')).toEqual([]);
  });

  test.each([
    ['+            "in": "query",\n+            "summary": "list_breads",\n```\n**miller**:\n', 'any-summary'],
    ['> +          "schema": {},\n> ', 'response-schema'],
    ['+          "default": {\n', 'response-default'],
    ['+          "201": {\n', 'response-success'],
    ['+      "propertyValue": "Bread"\n', 'metadata'],
  ])('says what a comment is about that does not say it: %j', (quoted, id) => {
    expect(idsIn(`${quoted}@baker please provide a valid one.`)).toEqual([id]);
    // What the comment says itself goes before.
    expect(idsIn(`${quoted}@baker please change the host.`)).toEqual(['host']);
    expect(idsIn(`${quoted}@baker thanks, looks good.`)).toEqual([]);
  });

  test('is nothing without a mark of a difference or a mail', () => {
    expect(idsIn('"summary": "list_breads",\n@baker please provide a valid one.')).toEqual([]);
  });
});

test.each([
  'Why does my custom connector return 401 for every response?',
  "I can't see the response schema in the flow designer",
  'The host is still down, will retry tomorrow',
  'Our summary is still in review by marketing',
  'Can a custom connector be used with an API key?',
  'Is it possible to use OAuth with a custom connector?',
  "I don't see the contact in the portal anymore",
  'The description of the connector is the same as in the store, as agreed',
  'The readme now lists all operations',
  'This should be fine now',
  'No schema changes were needed',
  'No icon this time',
  'No response yet',
  'My bad, missing comma',
  'To use the connector you must register an app first',
  'If the host is missing, the portal shows an error',
  'The response has no body by design',
  'Could you take another look at the responses?',
  'Let me know if you need more information',
  'When submitting a connector, please follow the documentation.',
  'fix: issue with the casing of operation ids',
  'Looked at the host, it no longer exists.',
  'The screenshots below are not from this connector.',
  "Note that 'type' should be used instead of 'test'.",
  'An example with all properties set to the default value.',
  'response.on("data", (chunk) => body.push(chunk))',
])('%j is talk', (text) => {
  expect(idsIn(text)).toEqual([]);
});
