/** A schema definition that only points on is refused: references must be one step long. */
import { error } from './levels';
import { checkDirect } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-reference-direct',
  title: 'An entry of `definitions` is a schema, not a reference to another entry',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'SchemaRefLoopNotAllowed',
      message: "The schema definition may not use a '$ref' to point to another definition.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: (context) => checkDirect('schema', context),
});
