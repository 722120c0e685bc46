// What a sentence of a review is about decides, whatever other words stand in it: the script, the icon, the readme, …
import { describe, expect, test } from 'vitest';
import { idsIn, messageOf } from './logs';

describe('the script', () => {
  test.each([
    ['script-http-client', 'Please send the request through Context.SendAsync, and not with a new HttpClient.'],
    ['script-log', 'The script must not log the header with the authorization.'],
    ['script-host', 'The custom code has a hard-coded host for the oven, please remove it.'],
    ['script-secrets', 'There is an API key in the script, it should come from the connection.'],
    ['script-errors', 'Your script catches all exceptions and answers 200 with an empty schema.'],
    ['script-errors', 'The script hides what the oven says. Please return its status code.'],
    ['script-operations', '`scriptOperations` should have the same names as the operation ids.'],
    ['script-or-policy', 'Why is there a script when a policy could set that header?'],
    ['script-namespaces', 'The script uses a namespace that is not allowed.'],
    ['script-code', 'The script does not compile.'],
    ['script', 'Could you explain what the script is for?'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

describe('the readme', () => {
  test.each([
    ['readme-name', 'Please rename README.txt, it should be called readme.md'],
    ['readme-advertising', 'The readme is full of marketing, please shorten it.'],
    ['readme-placeholders', 'The readme still has texts of the template in it.'],
    ['readme-credentials', 'The readme should say how a baker gets an API key.'],
    ['readme-operations', 'Please describe each operation in the readme with its summary.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

describe('the icon', () => {
  test.each([
    ['icon-form', 'The icon should be a square PNG of 200 px, without transparent corners.'],
    ['icon-background', 'The background colour of the icon should be the same as the brand colour.'],
    ['icon-out', 'Independent publishers have none, so the icon must go.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

describe('a connection', () => {
  test.each([
    ['connection-words', 'The API key field needs a better description.'],
    ['connection-words', 'Whoever is creating a connection only sees `x_key`, please add a label.'],
    ['connection-secret', 'The password has to be a securestring.'],
    ['connection-secret', 'The key is readable while people type it into the connection dialog, please change that.'],
    ['connection-sets', 'Every set in connectionParameterSets needs a name and a description.'],
    ['test-connection', 'Please add a testConnection'],
    ['security-agrees', 'The definition has basic sign-in, but apiProperties asks for an API key.'],
    ['identity-provider', 'identityProvider should be aad'],
    ['oauth-address', 'The token URL must be the one of the bakery.'],
    ['scopes', 'Please list the scopes that the sign-in needs.'],
    ['client-secret', 'Please remove the client secret.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

describe('a policy', () => {
  test.each([
    ['policy-scope', 'The policy should be limited to the operation GetRolls.'],
    ['policy-out', 'Why do you need the policy `dynamichosturl`?'],
    ['privacy-policy', 'Please add a link to the privacy policy.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));

  test('is not one that people follow', () => {
    expect(idsIn('Our policy requires descriptions for all operations.')).not.toContain('policy');
  });
});

describe('values and texts', () => {
  test.each([
    ['dynamic-wanted', 'Could you offer a dropdown here, filled from ListOvens?'],
    ['dynamic', 'x-ms-dynamic-values points to an operation that does not exist, please correct it.'],
    ['enum-names', 'Please give the values of the enum readable names.'],
    ['enum-complete', 'The enum of the flours should be complete.'],
    ['date-format', '`bakedAt` should have the format date-time'],
    ['response-code', 'Should be 201 instead of 200.'],
    ['response-property-words', 'The properties of the response have no titles.'],
    ['summary-unique', 'Two operations have the same summary.'],
    ['title-length', 'The title must be shorter.'],
    ['restricted-words', 'The words API and connector may not be part of the name.'],
    ['categories-count', 'Only two categories are allowed.'],
    ['metadata-website', 'The website in the metadata should be that of the bakery.'],
    ['empty-path', 'Please remove the empty path items'],
    ['byte-order-mark', 'Please save the files as UTF-8 without a BOM.'],
    ['base-path', 'basePath must not end with a slash'],
    ['body-schema', 'The body parameter is missing a schema.'],
    ['webhook-delete', 'The webhook needs an operation to unsubscribe.'],
    ['notification-content', 'x-ms-notification-content is missing'],
    ['notification-url', 'Please mark the callback url'],
    ['polling', 'The polling trigger should be a get.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

describe('what is handed in', () => {
  test.each([
    ['version-bump', 'Please bump the version.'],
    ['change-note', 'Please list what has changed.'],
    ['offer', 'Please create an offer in Partner Center.'],
    ['certification-notes', 'Please put the number of the pull request into the notes for certification.'],
    ['ownership', 'Can you prove that you own the API of the bakery?'],
    ['zip', 'Please remove the zip.'],
  ])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));
});

test('what names no place is not taken for what is said of the whole document', () => {
  const { rule, otherRules } = messageOf('The host should not have a scheme in front, please correct it.');
  expect([rule, ...otherRules]).toEqual(['host-format', 'host-production', 'host-required', 'base-path-format']);
});

test.each([
  "Let's discuss the policy in the call on Monday.",
  'Ok, will do, and also update the readme',
  'The key field already has a tooltip.',
  'We use a script to bake the release.',
  'I bumped the version and described what has changed.',
  'The offer is in Partner Center since Monday.',
])('%j is talk', (text) => expect(idsIn(text)).toEqual([]));
