/** Paths into answers are made of property names and slashes; a name with either of its own is hard to point at. */
import type { JsonNode } from '../text/json-node';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-property-name-plain',
  title: 'Names of properties have no dots, slashes or spaces',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    schema(schema: JsonNode) {
      for (const member of schema.object('properties')?.members ?? []) {
        const { name, value } = member;
        // OData annotations have a dot by definition, and the platform knows them.
        if (value === undefined || !/[./\s]/.test(name) || /@odata\./.test(name)) continue;
        report(value, {
          message: `The property \`${name}\` has ${/\s/.test(name) ? 'white space' : name.includes('/') ? 'a slash' : 'a dot'} in its name, which dynamic extensions and some designers read as a path.`,
          help: 'The service decides the name. If it cannot change, a policy or script can.',
          range: member.keyRange,
        });
      }
    },
  }),
});
