/** What the Office 365 Management Activity API says: the audit log of a tenant, which connectors of administrators read. */
import { subjects } from '../topics/subjects';
import { codesFrom, type OtherMessage } from './other-message';

const code = codesFrom(
  'management',
  'https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference',
);

const compare = 'Compare what was sent on the test page with the reference of the service, which lists each parameter.';

export const managementMessages: readonly OtherMessage[] = [
  code(
    'permission',
    ['AF10001'],
    'The token has no permission for the audit log: the application was not given one, or nobody consented to it.',
    'In the registration of the application add `ActivityFeed.Read` of the Office 365 Management APIs, of the kind that the sign-in uses (application or delegated), and let an administrator consent. Then make a new connection.',
    ['The permission set ({0}) sent in the request does not include the expected permission.'],
  ),
  code(
    'parameter',
    ['AF20001', 'AF20002', 'AF20003', 'AF20030', 'AF20031'],
    'A parameter of the call is missing, has another type, or names times that do not fit.',
    `The two times are given together, at most 24 hours apart and at most seven days back. ${compare}`,
  ),
  code(
    'tenant',
    ['AF20010', 'AF20011', 'AF20012', 'AF20013'],
    subjects.auditTenant.meaning,
    subjects.auditTenant.advice,
  ),
  code(
    'webhook',
    ['AF20020', 'AF20021'],
    'The service tried the address that is to be called and did not get the answer that it wants.',
    'The address has to be open to the internet over HTTPS and to answer the first call with 200. A connector that only reads needs none.',
  ),
  code(
    'no-subscription',
    ['AF20022', 'AF20023'],
    'There is no subscription for this kind of content, or it was switched off.',
    'Start it with the operation that starts subscriptions, and wait: the first content comes after some hours. The definition is not the cause.',
    ['The subscription was disabled by {0}.', 'No subscription found for the specified content type'],
  ),
  code(
    'content',
    ['AF20050', 'AF20051', 'AF20052'],
    'The content that the call names is not there, or not any longer: it is kept for seven days.',
    'List the content anew, and fetch what the list names.',
  ),
  code(
    'language',
    ['AF20053', 'AF20054'],
    'The language that the call asks for is not written as the service wants it.',
    'Send a value such as `en-US` in `Accept-Language`, or none.',
  ),
  code(
    'many',
    ['AF429'],
    'The tenant has made more calls in a minute than the service allows.',
    'Call less often, and wait between the calls.',
  ),
  code('inner', ['AF50000'], 'The service stumbled over the call.', 'Try again later.'),
];
