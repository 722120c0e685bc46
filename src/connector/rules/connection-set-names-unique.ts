/** A connection remembers the set by its name. */
import type { PropertiesModel } from '../model/properties';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-set-names-unique',
  title: 'Each set of connection parameters has a name of its own',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const seen = new Set<string>();
      for (const set of connector.sets?.array('values') ?? []) {
        const name = set.get('name');
        const text = name?.asString;
        if (name === undefined || !text?.trim()) continue;
        if (seen.has(text)) report(name, { message: `\`${text}\` is the name of two sets of connection parameters.` });
        seen.add(text);
      }
    },
  }),
});
