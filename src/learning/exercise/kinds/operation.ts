/** A goal: an operation is described, by its id or by its method and path. */
import type { ConnectorModel, OperationView } from '../../../connector/model-views';
import { type Fields, present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';
import { isAt, isFilled, type Visibility, visibilities, visibilityOf } from '../places';

export interface OperationGoal extends GoalBase {
  readonly kind: 'operation';
  readonly id?: string;
  readonly method?: Method;
  readonly path?: string;
  readonly visibility?: Visibility;
  /** A status whose answer must be described with a schema. */
  readonly response?: string;
  /** It has a summary, whatever the words. */
  readonly summary?: true;
  readonly description?: true;
  readonly deprecated?: boolean;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
type Method = (typeof methods)[number];

export const operation: GoalKind<OperationGoal> = {
  read(fields) {
    const id = fields.optionalText('id');
    const method = fields.optionalWord('method', methods);
    const path = fields.optionalText('path');
    if (id === undefined && (method === undefined || path === undefined)) {
      fields.note(undefined, 'An operation is told by its `id`, or by `method` and `path`.');
    }
    return present({
      id,
      method,
      path,
      visibility: fields.optionalWord('visibility', visibilities),
      response: statusOf(fields),
      summary: demanded(fields, 'summary'),
      description: demanded(fields, 'description'),
      deprecated: fields.flag('deprecated'),
    });
  },
  judge(goal, { connector }) {
    const found = find(goal, connector);
    if (typeof found === 'string') return found;
    return details(goal, found, connector);
  },
};

/** Any text stands for "there is one": prose is never compared. */
function demanded(fields: Fields, name: string): true | undefined {
  const value = fields.value(name);
  if (value === undefined || value === false) return undefined;
  if (value !== true && typeof value !== 'string') fields.note(name, '`true` is expected; words are never compared.');
  return true;
}

function statusOf(fields: Fields): string | undefined {
  const value = fields.value('response');
  if (value === undefined) return undefined;
  if (/^([1-5]\d\d|default)$/.test(String(value))) return String(value);
  fields.note('response', 'A status such as `200`, or `default`, is expected.');
  return undefined;
}

function find({ id, method, path }: OperationGoal, connector: ConnectorModel): OperationView | string {
  const operations = connector.definition?.operations ?? [];
  if (id !== undefined) {
    const byId = connector.definition?.operationById(id);
    if (byId !== undefined) return byId;
    const small = id.toLowerCase();
    const near = operations.find((each) => each.id?.toLowerCase() === small);
    return near === undefined
      ? `No operation has the id \`${id}\` yet.`
      : `\`${near.name}\` is nearly the id: capitals count.`;
  }
  const atPath = operations.filter((each) => path !== undefined && isAt(connector, each, path));
  if (atPath.length === 0) return `No operation is described at \`${path}\` yet.`;
  return (
    atPath.find((each) => each.method === method) ??
    `\`${path}\` has no operation for the method \`${method?.toUpperCase()}\` yet.`
  );
}

function details(goal: OperationGoal, found: OperationView, connector: ConnectorModel): string | undefined {
  const { name, node } = found;
  if (goal.method !== undefined && found.method !== goal.method)
    return `\`${name}\` is described for another HTTP method.`;
  if (goal.path !== undefined && !isAt(connector, found, goal.path)) return `\`${name}\` stands at another path.`;
  if (goal.visibility !== undefined && visibilityOf(node) !== goal.visibility)
    return `The visibility of \`${name}\` is \`${visibilityOf(node)}\`; the goal asks for another one.`;
  if (goal.summary === true && !isFilled(node, 'summary')) return `\`${name}\` has no summary yet.`;
  if (goal.description === true && !isFilled(node, 'description')) return `\`${name}\` has no description yet.`;
  if (goal.deprecated !== undefined && (node.get('deprecated')?.value === true) !== goal.deprecated)
    return goal.deprecated ? `\`${name}\` is not marked as deprecated yet.` : `\`${name}\` is marked as deprecated.`;
  return goal.response === undefined ? undefined : answer(goal.response, found, connector);
}

function answer(status: string, { name, responses }: OperationView, connector: ConnectorModel): string | undefined {
  const response = responses.find(({ code }) => code === status);
  if (response === undefined) return `\`${name}\` does not describe the answer \`${status}\` yet.`;
  const schema = response.node?.object('schema');
  if (schema === undefined) return `The answer \`${status}\` of \`${name}\` does not say what it holds.`;
  const target = connector.definition?.resolve(schema);
  if (target === undefined)
    return `The schema of the answer \`${status}\` of \`${name}\` refers to something that is not there.`;
  return target.members.length === 0 ? `The schema of the answer \`${status}\` of \`${name}\` is empty.` : undefined;
}
