// What the audit log of a tenant answers, by its codes and in its words.
import { expect, test } from 'vitest';
import { messageOf } from './logs';

test.each([
  [
    /no permission for the audit log/,
    'The permission set (Bread.Read) sent in the request does not include the expected permission.',
  ],
  [
    /no permission for the audit log/,
    '{"error":{"code":"AF10001","message":"The permission set () sent in the request does not include the expected permission."}}',
  ],
  [
    /no subscription for this kind/,
    "the oven gives AF20023 with the text 'the subscription was disabled' in place of 200",
  ],
  [/does not know the tenant/, 'The call for the audit ends with AF20011.'],
  [
    /does not know the tenant/,
    '"message": "StartSubscription failed. Exception: Microsoft.Office.Compliance.Audit.DataServiceException: Tenant 00000000-1111-2222-3333-444444444444 does not exist.\\r\\n   at Microsoft.Office.Compliance.Audit.API.Man',
  ],
])('%s: %s', (meaning, log) => expect(messageOf(log).meaning).toMatch(meaning));
