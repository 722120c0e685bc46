/** A parameter definition that only points on is refused: references must be one step long. */
import { error } from './levels';
import { checkDirect } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-reference-direct',
  title: 'An entry of `parameters` is a parameter, not a reference to another entry',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'ParameterRefLoopNotAllowed',
      message: "The parameter definition may not use a '$ref' to point to another definition.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: (context) => checkDirect('parameter', context),
});
