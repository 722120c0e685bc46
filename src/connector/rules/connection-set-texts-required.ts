/** Makers choose by these texts; without them the choice is a list of empty lines. */
import type { PropertiesModel } from '../model/properties';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank } from './text';

/** The documentation of sets writes the first of them in small letters, too. */
const texts = [
  { name: 'displayName', spellings: ['displayName', 'displayname'] },
  { name: 'description', spellings: ['description'] },
];

export const rule = defineRule({
  id: 'connection-set-texts-required',
  title: 'The choice between sets of connection parameters and each set have a display name and a description',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => {
    // A missing `uiDefinition` is another rule's matter.
    const lookAt = (subject: string, definition: JsonNode | undefined) => {
      if (definition === undefined || definition.damaged) return;
      for (const { name, spellings } of texts) {
        const written = spellings.map((spelling) => definition.get(spelling)).find((node) => node !== undefined);
        // Of a wrong type is another rule's matter, too.
        if (written !== undefined && (written.asString === undefined || !isBlank(written))) continue;
        report(written ?? definition, { message: `${subject} has no \`${name}\`.` });
      }
    };
    return {
      properties({ sets }: PropertiesModel) {
        if (sets === undefined) return;
        lookAt('The choice of `connectionParameterSets`', sets.object('uiDefinition'));
        for (const set of sets.array('values') ?? []) {
          const name = set.string('name')?.trim();
          lookAt(name ? `The set \`${name}\`` : 'The set of connection parameters', set.object('uiDefinition'));
        }
      },
    };
  },
});
