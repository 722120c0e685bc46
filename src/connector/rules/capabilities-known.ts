/** The platform refuses some words and passes over the rest. */
import { anyCase } from '../model/connection-parameters';
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { oneOfWords, proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

/** Documented are the first two; the others stand in published connectors. */
const known = ['actions', 'triggers', 'gateway', 'cloud', 'cloud only'];

export const rule = defineRule({
  id: 'capabilities-known',
  title: '`capabilities` has known words',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const node of connector.properties?.array('capabilities') ?? []) {
        const text = node.asString;
        if (text === undefined || anyCase(text, known) !== undefined) continue;
        report(node, {
          message: `\`${text}\` is not a known capability; ${oneOfWords(known)} is expected.`,
          ...proposal(text, known, (meant) => [edit.replace(node, meant)]),
        });
      }
    },
  }),
});
