/** Makers meet these texts before anything else of the connector. */

import type { PropertiesModel } from '../model/properties';
import { inCode } from './in-code';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank } from './text';

const members = ['displayName', 'description', 'tooltip'];

export const rule = defineRule({
  id: 'connection-parameter-described',
  title: 'Connection parameters have a display name, a description and a tooltip',
  files: ['properties'],
  severity: reviewed,
  origin: 'platform',
  official: [],
  sources: [sources.connectionParameters, sources.propertiesSchema, sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node, kind } of connector.connectionParameters) {
        const texts = node.object('uiDefinition');
        const hidden = texts?.object('constraints')?.get('hidden')?.value;
        // A sign-in and a gateway bring a form of their own, and some values the platform fills in by itself.
        const isAsked = !kind.endsWith('setting') && node.object('metadata')?.has('sourceType') !== true;
        if (!isAsked || String(hidden) === 'true' || (texts === undefined && node.has('uiDefinition'))) continue;
        // Where makers choose among sets, the form shows the description of the schema instead.
        const shown = isBlank(texts?.object('schema')?.get('description')) ? members : members.slice(0, 1);
        const lacking = shown.filter((member) => isBlank(texts?.get(member)));
        if (lacking.length === 0) continue;
        report(texts ?? node, {
          message: `The connection parameter \`${name}\` has no ${inCode(lacking)}.`,
          help: 'Say in `uiDefinition` what it is and where makers find it.',
        });
      }
    },
  }),
});
