// What programs say of one subject in any words: told by the subject, and only where a program says it.
import { describe, expect, test } from 'vitest';
import { topicOf, topics, unmistakableTopicOf } from '../../../src/connector/explain/topics/topics';
import { bakery, messageOf, messagesOf } from './logs';

const idOf = (sentence: string) => topicOf(sentence)?.message.id.replace('topic-', '');
const aloneOf = (line: string) => unmistakableTopicOf(line)?.message.id.replace('topic-', '');

describe('a line that nobody but a program writes is told without an announcement', () => {
  test.each([
    ['redirect', 'The redirect_uri MUST match the registered callback URL of the bakery.'],
    ['redirect', 'No reply address is registered for this oven.'],
    ['redirect', 'Error 400: redirect_uri_mismatch'],
    ['redirect', 'Invalid redirect_uri: not whitelisted'],
    ['no-consent', 'The baker has not consented to the oven.'],
    ['application', "Application 'oven' was not found in the directory 'Bakery'."],
    ['audience', 'Audience validation failed for the oven.'],
    ['token', 'The access token is missing or invalid.'],
    ['key-refused', 'Invalid API key provided.'],
    ['key-refused', 'invalid key'],
    ['service-browser', 'CSRF token validation failed'],
    ['service-browser', '419 Page Expired'],
    ['service-rights', 'RBAC: access denied'],
    ['service-challenge', 'www-authenticate: Basic realm=bakery'],
    ['command-missing', "WARNING: The script paconn is installed in '/home/ada/.local/bin' which is not on PATH."],
    ['expired', 'The refresh token has expired.'],
    ['oauth-grant', 'The oven answered: invalid_grant'],
    ['oauth-scope', 'insufficient_scope'],
    ['certificate', 'Could not establish trust relationship for the SSL/TLS secure channel.'],
    ['certificate', 'Error: unable to verify the first certificate'],
    ['certificate', 'certificate verify failed: self signed certificate (_ssl.c:1007)'],
    ['certificate', 'The remote certificate was rejected by the provided RemoteCertificateValidationCallback.'],
    ['certificate', 'x509: certificate signed by unknown authority'],
    ['certificate', 'net::ERR_CERT_AUTHORITY_INVALID'],
    ['secure-channel', 'The SSL connection could not be established, see inner exception.'],
    ['secure-channel', '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)'],
    ['browser', "Access to fetch at 'https://bakery.example' has been blocked by CORS policy"],
    ['browser', 'TypeError: Failed to fetch'],
    ['fetch', 'TypeError: fetch failed'],
    ['host', 'getaddrinfo ENOTFOUND bakery.example'],
    ['broken-off', 'The request was aborted: The request was canceled.'],
    ['protocol', 'The server committed a protocol violation. Section=ResponseStatusLine'],
    [
      'request-length-shown',
      'The length of the query string for this request exceeds the configured maxQueryStringLength value.',
    ],
    ['request-length-shown', 'I sign in and see: the query string exceeds the configured maxQueryStringLength value.'],
    ['channel-time', 'The request channel timed out while waiting for a reply after 00:10:00.'],
    ['parameter-twice', 'Our bakery sends us away: duplicate parameter client_id'],
    ['request-plain', 'The plain HTTP request was sent to HTTPS port'],
    ['record-not-shared', "Required access right 'WriteAccess' is missing."],
    ['service-anonymous', 'UserNotLoggedIn'],
    ['service-parameter', 'Required parameters breadId and ovenId were not supplied.'],
    ['service-audit-tenant', 'StartSubscription in the bakery failed: Tenant 0000-11 does not exist.'],
    ['command-argument', 'Invalid value for argument --oven'],
    ['redirect', '"Invalid redirect URL" when baking'],
    ['value-read', 'Expecting a NumberType but got Table'],
    ['request-length', 'Maximum request length exceeded.'],
    ['request-filter', 'A potentially dangerous Request.Path value was detected from the client (&).'],
    ['on-premises', 'The on-premises data gateway is unreachable.'],
    ['data-policy-broken', 'This flow violates the data loss prevention policy of your organization.'],
    ['answer-no-json', 'The response of the oven is not valid JSON.'],
    ['json-type', 'Invalid type. Expected Array but got Null.'],
    ['agent', 'Connector request failed'],
    ['yaml', 'mapping values are not allowed here'],
    ['yaml', "expected <block end>, but found '-'"],
    ['yaml', 'while scanning for the next token'],
    ['yaml', 'Nested mappings are not allowed in compact mappings at line 1, column 4'],
    ['internal-parameter', 'System.NotImplementedException: Unexpected internal param crumbs'],
    ['null-value', "The argument 'bread' was null or empty."],
    ['service-method', "Request method 'PATCH' is not supported"],
    ['service-method', 'The DELETE method is not supported for route breads/7.'],
    ['service-anonymous', 'Full authentication is required to access this resource'],
    ['service-route', 'No static resource breads/7.'],
    ['service-off', 'Bakery API has not been used in project 7 before or it is disabled. Enable it and retry.'],
    ['service-caller', 'Please make sure your request has a User-Agent header.'],
    ['service-header', "Required request header 'X-Oven' for method parameter type String is not present"],
    ['service-parameter', 'param is missing or the value is empty: bread'],
    ['service-scopes', "This app hasn't been granted all required scopes to bake."],
    ['service-consent', 'Insufficient privileges to complete the operation.'],
    ['service-token-form', 'IDX12741: JWT must have three segments'],
    ['service-tunnel', 'The endpoint warm-oven.ngrok.app is offline.'],
    [
      'dataverse-busy',
      'Cannot start the requested operation [Publish] because there is another [Import] running at the moment.',
    ],
    ['git-waiting', 'At least 2 approving reviews are required by reviewers with write access.'],
    ['command-project', 'npm ERR! enoent Could not read package.json'],
    ['on-premises-account', 'DM_GWPipeline_Oven: The credentials of the oven are invalid.'],
    ['git-waiting', '1 workflow awaiting approval'],
    ['git-waiting', "Some checks haven't completed yet"],
    ['foreign-missing', 'Das Brot wurde nicht gefunden.'],
    ['foreign-missing', 'Det finns inga bröd i miljön.'],
    ['foreign-error', 'Erreur : le four est froid'],
  ])('%s: %s', (id, line) => {
    expect(aloneOf(line)).toBe(id);
    expect(messagesOf(line)).toHaveLength(1);
  });
});

describe('an announced sentence is told by its subject', () => {
  test.each([
    ['redirect-other', 'The callback URL is not valid'],
    ['consent', "The oven needs admin consent for 'Bread.Read'"],
    ['client-id', 'Unknown client id'],
    ['secret', 'The client secret is wrong'],
    ['second-factor', 'Multi-factor authentication is required'],
    ['scope', 'The requested scope is invalid'],
    ['header', 'The provided Authorization header is invalid'],
    ['key', 'No API key was sent'],
    ['credentials', 'Invalid credentials'],
    ['data-policy-broken', 'The oven is blocked by a data policy'],
    ['webhook', 'The webhook could not be registered, the callback URL failed'],
    ['dynamic', 'The dynamic schema could not be fetched'],
    ['value-type', "The crumb must be of type Integer, but was of type 'String'"],
    ['licence', 'The user does not have a premium license'],
    ['file', 'ENOENT: no such file or directory, open bread.json'],
    ['not-implemented', 'System.NotImplementedException: bread'],
    ['empty-value', 'The oven cannot be null'],
    ['missing-connection', 'The connection to the oven was not found'],
    ['missing-operation', 'Could not find the operation Bake'],
    ['missing-parameter', "The column 'Crumbs' does not exist"],
    ['missing-connector', 'No connectors were found'],
    ['missing-environment', 'The environment could not be found'],
  ])('%s: %s', (id, sentence) => {
    expect(idOf(sentence)).toBe(id);
    const { certainty, meaning } = messageOf(`Error: ${sentence}`);
    expect({ certainty, meaning }).toEqual({ certainty: 'probable', meaning: topicOf(sentence)?.message.meaning });
  });
});

describe('it says more than the frame around it', () => {
  test('of a flow', () => {
    const log =
      'Flow client error returned with status code "Forbidden" and details "Bake is blocked by admin policies."';
    expect(messageOf(log).meaning).toBe(topicOf('blocked by admin policies')?.message.meaning);
  });

  test('of an answer by its number', () => {
    const log = 'HTTP Error 404.15 - Not Found The request filtering module denies it: the query string is too long.';
    expect(messageOf(log).meaning).toContain('longer');
  });

  test('where the frame names an answer', () => {
    const log =
      "Connector import: FAILURE: The API call failed with http status code 'GatewayTimeout' and response content ''";
    expect(messageOf(log).meaning).toContain('too long to answer');
  });

  test('and not more than a sentence of a list', () => {
    expect(messageOf('The refresh token has expired due to inactivity.').certainty).toBe('sure');
  });
});

test('a connector with which our rules are content is not called mended', () => {
  expect(messageOf('The redirect_uri does not match.', bakery).state).toBe('unchecked');
});

test('every topic has a name of its own, and says what to do', () => {
  expect(new Set(topics.map(({ message }) => message.id)).size).toBe(topics.length);
  for (const { message } of topics) expect(message.advice, message.id).not.toBe('');
});

test('lines of data are not looked through', () => {
  expect(topicOf(`invalid_grant ${'x'.repeat(5000)}`)).toBeUndefined();
});
