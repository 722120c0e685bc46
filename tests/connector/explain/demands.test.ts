// What reviewers write in words of their own: what it is about, and what stays unknown.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/connector';
import { demands } from '../../../src/connector/explain/demands/demands';
import { generalDemands } from '../../../src/connector/explain/demands/general-demands';
import { pullRequestDemands } from '../../../src/connector/explain/demands/pull-request-demands';
import { lineReplaced, textReplaced } from '../../../src/connector/explain/demands/replacement-demands';
import { submissionDemands } from '../../../src/connector/explain/demands/submission-demands';
import { bakery, explained, idsIn, messageOf, messagesOf } from './logs';

/** What reviewers ask of the pull request is not about what stands in the files, or no rule can tell it. */
const unchecked = [
  'change-note',
  'dynamic-wanted',
  'enum',
  'enum-complete',
  'hard-coded',
  'policy-out',
  'policy-scope',
  'readme-advertising',
  'response-code',
  'scopes',
  'script-errors',
  'script-host',
  'script-log',
  'script-or-policy',
  'version-bump',
];
const beyondFiles = [...pullRequestDemands, ...submissionDemands, ...generalDemands, lineReplaced, textReplaced]
  .map(({ id }) => id)
  .concat(unchecked);

test('every demand names rules that exist, each once', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  for (const { id, rules } of demands) {
    expect(rules.length === 0, id).toBe(beyondFiles.includes(id));
    expect(new Set(rules).size, id).toBe(rules.length);
    for (const rule of rules) expect(known, `${id}: ${rule}`).toContain(rule);
  }
  expect(new Set(demands.map(({ id }) => id)).size).toBe(demands.length);
});

describe('a demand', () => {
  test.each([
    ['Please add summary and description for all parameters', 'parameter-words'],
    ['All your actions should have a meaningful description.', 'operation-words'],
    ['Descriptions of the schema properties are missing', 'property-words'],
    ['Can you please extend the description of the connector?', 'connector-description'],
    ['The title of the connector must not contain the word "API"', 'restricted-words'],
    ['please remove the default response and add the expected status codes', 'response-default-replaced'],
    ['Response schema is empty, kindly provide one', 'response-schema'],
    ['Could you add a proper response body for these operations?', 'response-schema'],
    ['You need a 200 response here', 'response-success'],
    ['operationId should be in PascalCase', 'operation-id-case'],
    ['Please make sure operation IDs are unique', 'operation-id'],
    ['Remove the icon from the PR, it is not required', 'icon-out'],
    ['Icon size should be 230x230', 'icon-form'],
    ['The brand color must be #da3b01', 'brand-colour'],
    ['please update the readme file with the template', 'readme'],
    ['Please list all operations in the README', 'readme-operations'],
    ['"Known Issues" section is missing', 'readme-section'],
    ['Please add stackOwner to the apiProperties', 'stack-owner'],
    ['Please speak streamable HTTP in place of SSE', 'agentic-protocol'],
    ["The shop is fixed to one town here. Please don't hard code it.", 'hard-coded'],
    ['A host of `oven` stops our build. Please write a full name there.', 'host'],
    ['I counted forty empty strings. Please fill them all.', 'empty-strings'],
    ['Categories should be picked from the allowed list', 'categories'],
    ['contact information is missing', 'contact'],
    ['Host should not be a test environment', 'host'],
    ['Please replace the client id with a dummy value', 'client-id'],
    ['Please remove empty strings and values', 'empty-strings'],
    ['Please resolve the merge conflict markers', 'broken-json'],
    ['Descriptions should end with a period', 'full-stop'],
    ['The summary must be in sentence case', 'summary-case'],
    ['There are missing operation ids that need to be fixed', 'operation-id'],
    ["The description shouldn't mention Power Automate", 'product-names'],
    ['The contact is not required in apiProperties', 'properties-contact'],
    ['I would suggest to name your connector after the bakery', 'name'],
    ['Please move the files into the folder certified-connectors', 'folder'],
    ['Please make sure that your branch is up to date', 'branch'],
    ['Kindly add screenshots of three working actions', 'screenshots'],
    ['Please remove the pictures from the pull request', 'files-out'],
    ['Please fix the indentation of the file', 'layout'],
    ['Empty schemas are not allowed', 'empty-values'],
    ['Please change the PR title', 'pull-request-title'],
    ['We are unable to proceed, there is already an existing certified connector', 'exists-already'],
    ['Please prepare a package and upload it', 'package'],
    ['There are many errors in the validation', 'checks-fail'],
    ['Please resolve the comments', 'comments'],
    ['Kindly update the description', 'description'],
    ['@baker we do not allow special characters here', 'special-characters'],
    ['Could the type of this field be changed to integer?', 'type'],
    ['You can delete this file, it is not needed', 'file-out'],
    ['The policies must not be incomplete', 'policy'],
    ['Webhooks need a path for deleting them', 'webhook-delete'],
    ['Could you mark the parameters as internal?', 'visibility'],
    ['Please give the allowed values as an enum', 'enum'],
    ['`produces` should be application/json, please', 'content-type'],
    ['The connection parameters should have a tooltip', 'connection-words'],
    ['@baker only HTTPS should be among the schemes', 'scheme'],
    ['Please correct the typos', 'spelling'],
    ['Could the texts be changed into English?', 'english'],
    ['Kindly raise a separate PR for the icon', 'pull-request-new'],
    ['Please accept the CLA', 'agreement'],
    ['Your branch should come from your fork', 'branch'],
    ['Please undo the changes to other connectors', 'unrelated-changes'],
    ['@baker the operation IDs can be shortened', 'any-operation-id'],
    ['Could you look at the responses again and change them?', 'any-response'],
    ['Could you confirm that this does not break existing flows?', 'breaking'],
    ['Please follow the documentation', 'guidelines'],
  ])('%j is about %s', (text, id) => expect(idsIn(text)).toEqual([id]));

  test.each([
    ['asks only behind what it is about', 'There is a hyphen in the name. Please take it out.', ['special-characters']],
    [
      'is broken over several lines',
      'Every operation of this connector should have a longer\nsummary than that, please.',
      ['operation-words'],
    ],
    ['goes on in a list of members', 'All parameters should have\n"x-ms-summary": "A label"', ['parameter-words']],
    ['is addressed to somebody', 'Hi @baker-1, @miller remove the icon.', ['icon-out']],
    ['holds a link', 'Please follow our [readme](https://bakery.example/description) template', ['readme']],
  ])('is found where it %s', (_how, text, ids) => expect(idsIn(text)).toEqual(ids));

  test('can stand beside others in one paragraph, each told once', () => {
    const text = 'Please add response schemas. Also the icon size must change. Response schemas are missing here too.';
    expect(idsIn(text)).toEqual(['response-schema', 'icon-form']);
  });
});

test.each([
  'Thanks for the quick description, looks good to me!',
  "I've added the response schemas and updated the readme.",
  'The response schemas have been added.',
  'Response schema',
  'Hello @somebody, any update on this?',
  'Please upload the files again.',
  'The default branch is dev.',
  'We will host a call on Monday.',
  '##[error]The response schema must be frobnicated',
  'error: parameter description is required by tool X',
  'Please merge this pull request.',
  'I fixed the validation errors and updated my branch.',
  'Your connector was published, congratulations!',
  '### Please describe all parameters',
  '- [x] I attest that all operations have a description and must not be renamed.',
  'Should I leave the icon in the folder or remove it?',
  'Could you suggest a description for the response?',
  'Can you please help me with the schema?',
  'No, the description is not ready yet.',
  'The host is not a public address. This is intentional.',
  'Updated the summaries that were wrong.',
  'We are not receiving the icon from our designers.',
  'How can the parameters be wrong?',
  'The type of a value must be a string.',
  'Existing flows cannot see this version.',
  "{ code: 'NO_SCHEMA', message: 'the schema must be given' }",
])('%j stays unknown', (text) => {
  expect(idsIn(text)).toEqual([]);
});

describe('in an explanation', () => {
  test('it is told as what it is, with the rule that probably speaks of it', () => {
    const message = messageOf('Please add a summary and a description to all parameters.');
    expect(message).toMatchObject({ certainty: 'reviewer', rule: 'parameter-summary-required', state: 'unchecked' });
    expect(message.otherRules).toContain('parameter-description-required');
    expect(message).not.toHaveProperty('code');
    expect(explained('Please add a summary to all parameters.').summary).toMatchObject({
      messages: 1,
      unknownLines: 0,
    });
  });

  test('it has the finding of a fresh check', () => {
    const message = messageOf('The description of parameters is missing.', bakery);
    expect(message).toMatchObject({ state: 'present', finding: { rule: 'parameter-description-required' } });
  });

  test('it is not called mended, because a person has to say so', () => {
    const message = messageOf('Operation ids should be in Pascal case, see /paths/~1breads~1{breadId}/get', bakery);
    expect(message.state).toBe('placed');
    expect(messageOf('Operation ids should be in Pascal case', bakery).state).toBe('unchecked');
  });

  test('it takes nothing from the sentences of tools, nor from their places', () => {
    const log = [
      "##[error]Property 'description' is missing. ValuePath: /paths/~1a/get",
      "The 'description' property is required.",
      'ValuePath: /info',
      'Please add response schemas',
      'Something else entirely',
    ].join('\n');
    const { passages } = explained(log);
    const official = messagesOf(log).filter(({ certainty }) => certainty !== 'reviewer');
    expect(official).toEqual(messagesOf(log.replace('Please add response schemas', 'Good morning')));
    expect(passages.at(-1)).toMatchObject({ kind: 'unknown', lines: [{ number: 5 }] });
    expect(messagesOf(log).filter(({ certainty }) => certainty === 'reviewer')).toHaveLength(1);
  });

  test.each(catalogue.flatMap(({ official }) => official.map(({ message }) => message)).slice(0, 400))(
    'the sentence of a tool stays one: %s',
    (sentence) => {
      for (const { certainty, firstLine } of messagesOf(sentence))
        expect([certainty === 'reviewer', firstLine]).toEqual([false, 1]);
    },
  );
});

describe('a line without end', () => {
  test.each([
    ['letters', 'x'],
    ['words', 'a '],
    ['errors', '##[error]The description is required '],
    ['backslashes', '\\'],
    ['cells', '| error '],
    ['marks', ' ## '],
  ])('of %s is looked at as far as its beginning, and that is said', (_what, piece) => {
    const log = piece.repeat(2_000_000 / piece.length).slice(0, 2_000_000);
    const from = performance.now();
    const { summary, passages } = explained(log);
    // Under a second when nothing else runs; it was minutes.
    expect(performance.now() - from).toBeLessThan(4000);
    expect(summary.shortenedLines).toBe(1);
    expect(passages[0]?.lines[0]?.text.length).toBeLessThan(41_000);
  });
});
