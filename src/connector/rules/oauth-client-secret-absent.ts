/** The file is read by everyone who has the connector, and so is a secret in it. */
import type { PropertiesModel } from '../model/properties';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** What people write to say that the secret goes here. */
const placeholder = /[<>{}[\]]|\*\*|\b(?:your|replace|placeholder|insert|enter|removed|redacted)\b/i;

export const rule = defineRule({
  id: 'oauth-client-secret-absent',
  title: 'OAuth settings hold no client secret',
  files: ['properties'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.paconn, sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { node } of connector.oauthSettings) {
        const secret = node.get('clientSecret') ?? node.get('ClientSecret');
        if (secret === undefined || !secret.asString?.trim() || placeholder.test(secret.asString)) continue;
        report(secret, {
          message: 'The client secret is in the file; it is expected to be given when the connector is deployed.',
          help: 'Remove it and have the service issue a new one: what was in a file is no secret any more. Hand it to `paconn` with `--secret`, or enter it in Partner Center.',
          fixes: [{ title: 'Remove `clientSecret`', kind: 'review', edits: edit.remove(secret) }],
        });
      }
    },
  }),
});
