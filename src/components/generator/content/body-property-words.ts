/** The properties of a body that makers fill in one by one, and what is said of one in a few words. Pure. */
import { isObject } from '../draft/json-at';
import { propertiesOf } from './found-values';

export interface FlatProperty {
  readonly name: string;
  readonly title: string;
  /** As the schema writes it. */
  readonly type: string;
  readonly description: string;
}

/** The single values among the properties of an object; none of what is a list. */
export function flatProperties(schema: unknown): FlatProperty[] {
  if (!isObject(schema) || schema.type === 'array' || !isObject(schema.properties)) return [];
  const all = schema.properties;
  return propertiesOf(schema).flatMap(({ name, title }) => {
    const property = all[name];
    if (!isObject(property) || property.$ref !== undefined) return [];
    const type = typeof property.type === 'string' ? property.type : 'string';
    const description = typeof property.description === 'string' ? property.description : '';
    return type === 'object' || type === 'array' ? [] : [{ name, title, type, description }];
  });
}

/** Empty where nothing is said of it. */
export function propertyWords(property: unknown): string {
  if (!isObject(property)) return '';
  const { enum: values, dynamicValues, visibility } = property;
  return [
    Array.isArray(values) ? `${values.length} ${values.length === 1 ? 'value' : 'values'}` : '',
    dynamicValues === undefined ? '' : 'a list of the service',
    property.default === undefined ? '' : `default ${JSON.stringify(property.default)}`,
    typeof visibility === 'string' ? visibility : '',
  ]
    .filter(Boolean)
    .join(', ');
}
