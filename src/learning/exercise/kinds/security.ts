/** A goal: the definition describes a way to sign in. */
import type { JsonNode } from '../../../connector/model-views';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';

export interface SecurityGoal extends GoalBase {
  readonly kind: 'security';
  readonly type: 'apiKey' | 'basic' | 'oauth2';
  readonly in?: 'header' | 'query';
  /** The header or the query parameter that carries the key. */
  readonly name?: string;
  readonly flow?: 'accessCode' | 'implicit' | 'password' | 'application';
}

export const security: GoalKind<SecurityGoal> = {
  read(fields) {
    const type = fields.word('type', ['apiKey', 'basic', 'oauth2']);
    const narrow = {
      in: fields.optionalWord('in', ['header', 'query']),
      name: fields.optionalText('name'),
      flow: fields.optionalWord('flow', ['accessCode', 'implicit', 'password', 'application']),
    };
    if (type !== 'apiKey' && (narrow.in !== undefined || narrow.name !== undefined))
      fields.note(undefined, 'Only `apiKey` has `in` and `name`.');
    if (type !== 'oauth2' && narrow.flow !== undefined) fields.note('flow', 'Only `oauth2` has a `flow`.');
    return { type, ...present(narrow) };
  },
  judge(goal, { connector }) {
    const held = connector.definition?.root.object('securityDefinitions');
    const all = (held?.members ?? []).flatMap(({ value }) => (value?.kind === 'object' ? [value] : []));
    if (all.length === 0) return 'The definition describes no way to sign in yet.';
    const ofType = all.filter((each) => each.string('type') === goal.type);
    if (ofType.length === 0) return 'The definition describes another way to sign in than the goal asks for.';
    const reasons = ofType.map((each) => wrong(goal, each));
    return reasons.includes(undefined) ? undefined : reasons[0];
  },
};

function wrong(goal: SecurityGoal, way: JsonNode): string | undefined {
  if (goal.in !== undefined && way.string('in') !== goal.in)
    return 'The key is sent in another place than the goal asks for.';
  if (goal.name !== undefined && !isSameName(goal, way.string('name') ?? ''))
    return 'The key is sent under another name than the goal asks for.';
  if (goal.flow !== undefined && way.string('flow') !== goal.flow) return 'The sign-in runs along another flow.';
  return undefined;
}

/** Headers have no capitals, query parameters have. */
function isSameName({ name = '', in: place }: SecurityGoal, written: string): boolean {
  return written === name || (place === 'header' && written.toLowerCase() === name.toLowerCase());
}
