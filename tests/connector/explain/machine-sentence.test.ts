// Sentences that only a program writes, and what people say with the same words.
import { describe, expect, test } from 'vitest';
import { isMachineSentence } from '../../../src/connector/explain/machine-sentence';
import { messageOf, messagesOf } from './logs';

describe('a program says', () => {
  test.each([
    'The oven {GUID} could not be found in the bakery {GUID}',
    'The oven 1b4e28ba-2fa1-11d2-883f-0016d3cca427 is disabled.',
    "Connection 'shared-oven-1' was not found.",
    "The 'from' property of the 'Select' action inputs is of type 'Null'. The value must be an array.",
    'The specified column does not exist.',
    "'bakery.oven' is not recognized.",
  ])('%s', (line) => {
    expect(isMachineSentence(line)).toBe(true);
    expect(messageOf(line).certainty).toBe('probable');
  });
});

/** Words of tools in the mouths of people: said of their own work, of how something works, or of what was done. */
const harmless = [
  'I have registered the redirect URL with the provider, all good now.',
  'The redirect URL was copied from the security page.',
  'Please see the redirect URL in the screenshot.',
  'We use a self-signed certificate in development only.',
  'Certificates are rotated every year by our team.',
  'CORS is enabled on our side.',
  'The connector supports webhooks.',
  'The webhook subscription is deleted when the flow is turned off.',
  'Tokens expire after one hour and are refreshed.',
  'Access tokens are valid for 60 minutes.',
  'DLP policies are managed by the customer.',
  'Our tenant blocks custom connectors by policy, so I tested in a trial.',
  'The on-premises data gateway is supported.',
  'YAML is fine for me, but the connector needs JSON.',
  'The query string has three parameters.',
  'The maximum request size is 10 MB.',
  'To get an API key, sign up and open your profile.',
  'The API key can be found in the settings of your account.',
  'You need a premium license to use this connector.',
  'The dynamic values come from the ListBreads operation.',
  'The operation returns 404 when the bread does not exist.',
  'Returns an error if the id is not found.',
  'If the connection cannot be found, sign in again.',
  'Deletes a bread that was not found in the archive.',
  'I tested it in two environments and it worked.',
  'Both publishers are listed in the readme.',
  'The title and the folder have the same name.',
  'All names are consistent now.',
  'Changed the text from beta to preview.',
  'Replaced the icon with a new one.',
  'Only our connector files are in this PR.',
  'This PR contains only files of this connector.',
  'The conflicts were resolved this morning.',
  'No conflicts with the base branch.',
  'It is not allowed for me to share the credentials.',
  'Our customers are not allowed to see drafts.',
  'The file was not found at first, but a refresh helped.',
  'The value is null when nothing was ordered.',
  'The function is not implemented on their side yet, we will add it later.',
  'Sign in works, authentication is OAuth 2.0.',
  'We ask to be patient while the review is running.',
  'Version 1.1: fixed an error with expired tokens',
  '- Added support for self-signed certificates',
  'Fixes #123: connection was not found',
  "The 'Get bread' action now supports paging.",
  'The `breadId` parameter is required and was added.',
  'The user has consented to the terms.',
  'Admin consent was granted by our IT.',
  'The request was denied by legal, we will not add it.',
  'The licence of the icon is MIT.',
  'Error handling has been improved.',
  'The webhook already exists, so I reused it.',
  'Still waiting for approval by the maintainers.',
  'Two checks are pending, I will wait.',
  'My tunnel is closed for today.',
  'PUT is not supported by the oven, so I removed it.',
  'Login required?',
  'Throttling limits: 100 API calls per connection per 60 seconds',
];

test.each(harmless)('nothing is told of: %s', (line) => expect(messagesOf(line)).toEqual([]));
