/** Tags are told apart by their names. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'tag-names-unique',
  title: 'Each tag is declared once',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'TagRedefined', message: "The 'tags' property defines tag '{0}' multiple times." }],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }: DefinitionModel) {
      const first = new Map<string, string>();
      for (const tag of root.array('tags')) {
        const name = tag.get('name');
        if (typeof name?.value !== 'string') continue;
        const written = JSON.stringify(tag.toValue());
        const earlier = first.get(name.value);
        if (earlier === undefined) {
          first.set(name.value, written);
          continue;
        }
        const same = earlier === written || tag.members.length === 1;
        report(name, {
          message: `The tag \`${name.value}\` is declared twice; once is expected.`,
          ...(same ? {} : { help: 'The two say different things. Keep the one that is right.' }),
          values: [name.value],
          fixes: [{ title: 'Remove the second one', kind: same ? 'safe' : 'review', edits: edit.remove(tag) }],
        });
      }
    },
  }),
});
