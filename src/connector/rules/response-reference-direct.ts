/** A response definition that only points on is refused: references must be one step long. */
import { error } from './levels';
import { checkDirect } from './reference-checks';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-reference-direct',
  title: 'An entry of `responses` is a response, not a reference to another entry',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'ResponseRefLoopNotAllowed',
      message: "The response definition may not use a '$ref' to point to another definition.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: (context) => checkDirect('response', context),
});
