/** The table of all kinds of goals. A new kind is a file in `kinds/`, a member of `Goal`, and a line here. */
import type { Goal, GoalKind } from './goal';
import { file } from './kinds/file';
import { noErrors } from './kinds/no-errors';
import { operation } from './kinds/operation';
import { parameter } from './kinds/parameter';
import { ruleQuiet } from './kinds/rule-quiet';
import { security } from './kinds/security';
import { trigger } from './kinds/trigger';
import { value } from './kinds/value';

export const goalKinds: Readonly<Record<Goal['kind'], GoalKind<Goal>>> = {
  'no-errors': noErrors,
  'rule-quiet': ruleQuiet,
  operation,
  parameter,
  trigger,
  security,
  value,
  file,
};
