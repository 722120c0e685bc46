// What people remark without asking: lacks, faults, rules, doubts, orders in the middle; and what is no remark.
import { describe, expect, test } from 'vitest';
import { idsIn, messageOf, messagesOf } from './logs';

describe('a remark', () => {
  test.each([
    ['says what is not there', 'No stackOwner in the properties of this bakery.', 'stack-owner'],
    ['says what has none', 'Actions without a description: GetRoll, DeleteRoll.', 'operation-words'],
    ['says what nobody uses', 'Definition `Crumb` is not referenced anywhere.', 'unused'],
    ['says what is wrong', 'The order of the braces is off, one closing brace is missing.', 'broken-json'],
    ['says what stands against what', '`rolls` is a string here but the service sends an array.', 'type-instead'],
    ['says what is still there', "There's still a `default` response with a schema.", 'response-default'],
    ['says a rule', 'For independent publishers the brand colour is fixed.', 'brand-colour'],
    ['says a limit', 'Title longer than 30 characters.', 'title-length'],
    ['says what breaks', 'Removing this operation breaks the flows of all bakers.', 'breaking'],
    ['asks why', 'Why is the version still 1.0?', 'version'],
    ['asks where', "Where's the stackOwner?", 'stack-owner'],
    ['asks how come', 'How come there are no screenshots?', 'screenshots'],
    ['asks whether it is on purpose', 'Is "HTTP" among the schemes on purpose?', 'scheme'],
    ['orders behind a condition', 'As it only feeds a list of rolls, mark the operation internal.', 'visibility'],
    [
      'orders behind a comma',
      'The property `dough` is dead weight in the definition, drop the unused schema',
      'unused',
    ],
    ['shows by an arrow', '`rollCount` → integer', 'type-instead'],
    ['says what somebody kept', 'You kept #007ee5; pick your own.', 'brand-colour'],
    ['says what we need', 'We need a test account', 'test-account'],
    ['says what we cannot take', "We can't merge two connectors in one pull request.", 'pull-request-new'],
    ['says what somebody would like', 'I would like to see evidence of the tests', 'screenshots'],
    ['takes back praise', "All good except for the icon: it's 90x90.", 'icon-form'],
    ['is not in good English', 'operationId must to be PascalCase', 'operation-id-case'],
    ['names a method', 'There is no description on the PUT.', 'operation-words'],
    ['names a path', 'A summary for `/rolls` get is lacking.', 'operation-words'],
    ['names an input', "Why is 'rollId' required?", 'required-flag'],
    ['names a code', 'Missing 200.', 'response-success'],
    ['names a code of an error', 'No 4xx documented.', 'error-responses'],
    ['is about an input that nobody sees', 'x-ms-visibility internal, required, and no default', 'internal-default'],
    ['is about keywords', 'oneOf is not supported', 'keyword'],
    ['is about items', 'Array without items.', 'array-items'],
    ['is about examples', 'The examples section must be removed', 'examples'],
    ['is about a variable of a path', 'Path parameter in the template but not in parameters', 'path-variable'],
    ['is about characters', 'The summary contains `&`', 'summary-characters'],
    ['is about words', 'Description contains restricted words', 'description-words'],
    ['is about labels', 'The labels are just the raw names, friendlier ones please', 'label-like-name'],
    ['is about capitals', 'nit: action names should be like a sentence, one capital', 'summary-like-sentence'],
    ['is about an input that is not clear', 'It is unclear what the parameter `gluten` does', 'input-unclear'],
    ['is about a key', 'An API key is hardcoded in the swagger', 'secret-key'],
    ['is about the package', 'The solution in the package is unmanaged', 'package-content'],
    ['is about the address of the package', 'The SAS link has expired', 'package-address'],
    ['is about a check', 'Still 3 warnings in the validation', 'check-red'],
    ['is about a publisher', "Publisher can't be empty", 'any-publisher'],
    ['is about an input that is required', 'Why is `limit` mandatory but without default?', 'required-default'],
  ])('%s: %s', (_how, text, id) => expect(idsIn(text)).toEqual([id]));

  test('names the rule', () => {
    expect(messageOf('No 4xx documented.').rule).toBe('response-description-required');
    expect(messageOf('Array without items.').rule).toBe('array-has-items');
    expect(messageOf('Two operations share the operationId `GetRoll`.').otherRules).toContain('operation-id-required');
  });

  test('can be a list behind a colon', () => {
    expect(idsIn('Three small ones left: brand colour, stackOwner, and the default response')).toEqual([
      'brand-colour',
      'stack-owner',
      'response-default',
    ]);
  });

  test('is written at what is quoted', () => {
    expect(idsIn('```json\n"default": {\n  "description": "rolls"\n}\n```\nThis must not be here.')).toEqual([
      'response-default',
    ]);
    expect(idsIn('> iconBrandColor: "#ffffff"\nNope.')).toEqual(['brand-colour']);
  });

  test('may hold code', () => {
    expect(idsIn('The 200 has `"schema": {}`. Nobody can use that.')).toEqual(['response-schema']);
  });

  test('gives way to what a tool says', () => {
    const tool = "The 'description' property is required. ValuePath: /info";
    expect(messagesOf(`${tool}\nThe title is longer than 30 characters`)).toEqual(messagesOf(`${tool}\nGood morning`));
  });
});

test.each([
  'All parameters have descriptions now.',
  'The swagger now validates without errors.',
  'The brand colour was changed as the bakery asked.',
  'I forgot the stackOwner, adding it now.',
  'Right, the host must be the production one. Will fix.',
  'You are right, I will change the title.',
  "Our API doesn't support paging, so there is nothing to add.",
  'The default response comes from our generator.',
  'I think the validation error is a false positive.',
  'Hopefully the readme is better now.',
  'Where should the readme go?',
  'Which brand colour do I have to use?',
  'Is there a template for the readme?',
  'Is the readme required for certified connectors?',
  'Do I have to add stackOwner when I own the API?',
  'Would you recommend OAuth or an API key?',
  'What is the maximum length of the title?',
  'Does the swagger have to be minified?',
  'Love the descriptions, very clear.',
  'Your connector has been moved to the deployment stage.',
  'Package uploaded.',
  'Screenshots of the working flow:',
  'Duplicate of #12',
  'Spelling is done too.',
  'Figured it out myself. The scope was missing, so no window came up.',
  'Descriptions: done.',
  'The operation supports paging.',
  'Supported operations: list rolls, get a roll, create an order.',
  'Step 3: enter the host name of your server.',
  'You need an account at the bakery to use this connector.',
  'With this connector you can create orders and read the stock of rolls.',
  'When a new order is created, the trigger fires.',
  '<title>413 Request Entity Too Large</title>',
  '| Parameter x-ms-summary | 109 |',
])('%j is no remark', (text) => {
  expect(idsIn(text)).toEqual([]);
});
