/** What a schema offers to choose from: its properties, the lists in it, and the values in the entries of a list. Pure. */
import { isObject, type JsonObject } from '../draft/json-at';

export interface FoundProperty {
  readonly name: string;
  readonly type: string;
  readonly title: string;
}

/** The properties of an object, or of the entries of a list of objects. */
export function propertiesOf(schema: unknown): FoundProperty[] {
  const holder = isObject(schema) && schema.type === 'array' ? schema.items : schema;
  const properties = isObject(holder) && isObject(holder.properties) ? holder.properties : {};
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeWords(property),
    title: isObject(property) && typeof property.title === 'string' ? property.title : name,
  }));
}

/** What a maker would call the type. */
function typeWords(schema: unknown): string {
  if (!isObject(schema) || typeof schema.type !== 'string') return 'anything';
  if (schema.type === 'array') return 'list';
  if (schema.format === 'date-time') return 'date and time';
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'yes or no' }[schema.type] ?? schema.type
  );
}

export interface FoundList {
  /** As dynamic values name it: the names on the way with slashes; empty for the whole answer. */
  readonly path: string;
  /** The paths of the single values in its entries. */
  readonly values: readonly string[];
}

/** Deep enough for what services answer; a list further down is not what somebody chooses from. */
const depth = 4;

/** All lists in an answer, those further up first. */
export function listsIn(schema: unknown): FoundList[] {
  const found: FoundList[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (!isObject(node) || path.length > depth) return;
    if (node.type === 'array') {
      found.push({ path: path.join('/'), values: valuesIn(node.items) });
      return;
    }
    for (const [name, property] of entriesOf(node)) visit(property, [...path, name]);
  };
  visit(schema, []);
  return found.sort((left, right) => left.path.split('/').length - right.path.split('/').length);
}

/** The paths of everything in a schema that is neither an object nor a list. */
export function valuesIn(schema: unknown): string[] {
  const found: string[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (!isObject(node) || path.length > depth) return;
    const properties = entriesOf(node);
    if (path.length > 0 && node.type !== 'array' && node.type !== 'object' && properties.length === 0)
      found.push(path.join('/'));
    for (const [name, property] of properties) visit(property, [...path, name]);
  };
  visit(schema, []);
  return found;
}

/** Of some names the one that is most likely meant, such as the `id` of an entry. */
export function likely(names: readonly string[], wanted: RegExp): string | undefined {
  return names.find((name) => wanted.test(name)) ?? names[0];
}

export const likelyValue = /(?:^|\/)(?:id|key|code|guid|uuid)$|Id$/i;
export const likelyTitle = /(?:^|\/)(?:name|title|displayName|label|text|subject)$|Name$|Title$/i;

function entriesOf(node: JsonObject): Array<[string, unknown]> {
  return isObject(node.properties) ? Object.entries(node.properties) : [];
}
