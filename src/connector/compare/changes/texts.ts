/** Changes of the texts beside a field: names and descriptions for people. */
import type { Direction, SchemaKind } from './change';
import { memberChange } from './member-change';
import { nothingToDo } from './words';

const texts = ['x-ms-summary', 'title', 'description'] as const;

const kind = (direction: Direction): SchemaKind => ({
  id: `${direction}-text-changed`,
  verdict: 'safe',
  direction,
  why: 'Texts are for people. Flows know a field by its name.',
  instead: nothingToDo,
  find: (pair) => texts.flatMap((name) => memberChange(pair, name, `\`${name}\``) ?? []),
});

export const textKinds: readonly SchemaKind[] = [kind('input'), kind('output')];
