/** A goal: an operation has a parameter, or a field in its body, with certain qualities. */
import type { DefinitionModel, JsonNode, OperationView } from '../../../connector/model-views';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';
import { isFilled, type Visibility, visibilities, visibilityOf } from '../places';

export interface ParameterGoal extends GoalBase {
  readonly kind: 'parameter';
  /** The id of the operation. */
  readonly operation: string;
  readonly name: string;
  readonly in?: Location;
  readonly required?: boolean;
  readonly type?: Type;
  readonly format?: string;
  /** It is chosen from a list, fixed or fetched. */
  readonly dropdown?: boolean;
  readonly visibility?: Visibility;
  /** It has a name for makers, whatever the words. */
  readonly summary?: boolean;
  readonly description?: boolean;
  /** It has a default value, whichever. */
  readonly default?: boolean;
}

const locations = ['query', 'path', 'header', 'body', 'formData'] as const;
type Location = (typeof locations)[number];
const types = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'file'] as const;
type Type = (typeof types)[number];

export const parameter: GoalKind<ParameterGoal> = {
  read: (fields) => ({
    operation: fields.text('operation'),
    name: fields.text('name'),
    ...present({
      in: fields.optionalWord('in', locations),
      required: fields.flag('required'),
      type: fields.optionalWord('type', types),
      format: fields.optionalText('format'),
      dropdown: fields.flag('dropdown'),
      visibility: fields.optionalWord('visibility', visibilities),
      summary: fields.flag('summary'),
      description: fields.flag('description'),
      default: fields.flag('default'),
    }),
  }),
  judge(goal, { connector: { definition } }) {
    const operation = definition?.operationById(goal.operation);
    if (definition === undefined || operation === undefined)
      return `No operation has the id \`${goal.operation}\` yet, so it has no parameters.`;
    const found = find(goal, operation, definition);
    return typeof found === 'string' ? found : details(goal, found);
  },
};

/** A parameter or a property of the body. */
interface Input {
  readonly node: JsonNode;
  readonly required: boolean;
  /** Members that name it for makers. */
  readonly titles: readonly string[];
}

function find(goal: ParameterGoal, operation: OperationView, definition: DefinitionModel): Input | string {
  const sameName = operation.parameters.filter(({ name }) => name === goal.name);
  const parameter = sameName.find(({ location }) => goal.in === undefined || location === goal.in);
  if (parameter !== undefined) {
    const { node } = parameter;
    return { node, required: node.get('required')?.value === true, titles: ['x-ms-summary', 'summary'] };
  }
  const field = goal.in === undefined || goal.in === 'body' ? bodyField(goal.name, operation, definition) : undefined;
  if (field !== undefined) return field;
  return sameName.length === 0
    ? `\`${operation.name}\` has no parameter \`${goal.name}\` yet.`
    : `\`${goal.name}\` of \`${operation.name}\` is sent in another place than the goal asks for.`;
}

function bodyField(name: string, operation: OperationView, definition: DefinitionModel): Input | undefined {
  for (const { node, location } of operation.parameters) {
    const site = location === 'body' ? node.object('schema') : undefined;
    const schema = site === undefined ? undefined : definition.resolve(site);
    const property = schema?.object('properties')?.object(name);
    const target = property === undefined ? undefined : definition.resolve(property);
    if (schema === undefined || target === undefined) continue;
    const required = schema.array('required').some(({ value }) => value === name);
    return { node: target, required, titles: ['x-ms-summary', 'title'] };
  }
  return undefined;
}

function details(goal: ParameterGoal, { node, required, titles }: Input): string | undefined {
  const name = `\`${goal.name}\``;
  if (goal.required !== undefined && required !== goal.required)
    return goal.required
      ? `${name} can be left out; makers must fill it in.`
      : `${name} is required; it may be left out.`;
  if (goal.type !== undefined && node.string('type') !== goal.type)
    return node.has('type') ? `${name} has another type than the goal asks for.` : `${name} has no type yet.`;
  if (goal.format !== undefined && node.string('format') !== goal.format)
    return node.has('format') ? `${name} has another format than the goal asks for.` : `${name} has no format yet.`;
  if (goal.dropdown !== undefined && isDropdown(node) !== goal.dropdown)
    return goal.dropdown ? `${name} is still a field to type into, not a list to choose from.` : `${name} is a list.`;
  if (goal.visibility !== undefined && visibilityOf(node) !== goal.visibility)
    return `The visibility of ${name} is \`${visibilityOf(node)}\`; the goal asks for another one.`;
  if (goal.summary !== undefined && isFilled(node, ...titles) !== goal.summary)
    return goal.summary ? `${name} has no name for makers yet.` : `${name} has a name for makers.`;
  if (goal.description !== undefined && isFilled(node, 'description') !== goal.description)
    return goal.description ? `${name} has no description yet.` : `${name} has a description.`;
  if (goal.default !== undefined && node.has('default') !== goal.default)
    return goal.default ? `${name} has no default value yet.` : `${name} has a default value.`;
  return undefined;
}

const lists = ['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-tree'];

/** Whether makers choose: from fixed values, or from those that another operation returns. Of a list, from its items. */
function isDropdown(node: JsonNode): boolean {
  const chooses = (each: JsonNode) =>
    each.array('enum').length > 0 || lists.some((name) => each.object(name) !== undefined);
  const items = node.object('items');
  return chooses(node) || (items !== undefined && chooses(items));
}
