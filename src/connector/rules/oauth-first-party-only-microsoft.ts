/** First-party applications belong to Microsoft; for others the sign-in fails. */
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'oauth-first-party-only-microsoft',
  title: 'Only connectors of Microsoft use first-party applications',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      const own = [connector.properties?.string('publisher'), connector.properties?.string('stackOwner')];
      if (own.some((name) => /\bmicrosoft\b/i.test(name ?? ''))) return;
      for (const { node, providerId } of connector.oauthSettings) {
        const provider = node.get('identityProvider');
        const flag = node.object('properties')?.get('IsFirstParty');
        const isFree = flag === undefined || String(flag.value).toLowerCase() === 'false';
        const free = isFree ? [] : [edit.replace(flag, 'False')];
        if (providerId?.toLowerCase() === 'aadcertificate' && provider !== undefined) {
          report(provider, {
            message: '`aadcertificate` is for first-party applications of Microsoft; `aad` is expected.',
            fixes: [{ title: 'Write `aad`', kind: 'review', edits: [edit.replace(provider, 'aad'), ...free] }],
          });
        } else if (!isFree)
          report(flag, {
            message: `\`IsFirstParty\` is \`${String(flag.value)}\`; \`"False"\` is expected of everyone but Microsoft.`,
            fixes: [{ title: 'Write `"False"`', kind: 'review', edits: free }],
          });
      }
    },
  }),
});
