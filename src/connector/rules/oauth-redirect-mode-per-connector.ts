/** A redirect address for each connector keeps the codes of one from another. */
import type { PropertiesModel } from '../model/properties';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'oauth-redirect-mode-per-connector',
  title: 'OAuth settings have a redirect mode of `GlobalPerConnector`',
  files: ['properties'],
  // 35 of 47 accepted connectors use the older `Global`, and a few have no mode: asked for since 2024, not enforced.
  severity: reviewed,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { node } of connector.oauthSettings) {
        const mode = node.get('redirectMode');
        if (mode !== undefined && (mode.asString === undefined || !/^(?:global|direct)$/i.test(mode.asString)))
          continue;
        report(mode ?? node, {
          message: `${mode === undefined ? 'The OAuth settings have no `redirectMode`' : `The redirect mode is \`${mode.asString}\``}; \`GlobalPerConnector\` is expected of new and updated connectors.`,
          help: 'The redirect address changes with it: add the new one at the service before you publish.',
          fixes: [
            {
              title: 'Write `GlobalPerConnector`',
              kind: 'review',
              edits: [
                mode === undefined
                  ? edit.insert(node, 'redirectMode', 'GlobalPerConnector')
                  : edit.replace(mode, 'GlobalPerConnector'),
              ],
            },
          ],
        });
      }
    },
  }),
});
