/** Drop-down lists whose values another operation of the connector returns. */
import { compact } from '../../convert/json';
import { map, object, optional, required, text } from '../answers/reader';

/** The operation whose answer fills a drop-down list. */
export interface DynamicValues {
  /** The id of the operation. */
  readonly operation: string;
  /** Where in its answer the list stands; the whole answer if left out. */
  readonly collection?: string | undefined;
  /** In each entry: what is sent, and what makers read. */
  readonly value: string;
  readonly title: string;
  /** What the operation is given: the name of a parameter of this operation for each of its own. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

export const dynamicValues = object<DynamicValues>('The dynamic values', {
  operation: required(text),
  collection: optional(text),
  value: required(text),
  title: required(text),
  parameters: optional(map(text)),
});

/** The older extension and the newer one say the same; hosts read the one that they know. */
export function dynamicValuesExtensions(answers: DynamicValues): Array<[string, unknown]> {
  const { operation, collection, value, title, parameters } = answers;
  const given = (member: string) =>
    parameters === undefined
      ? undefined
      : Object.fromEntries(Object.entries(parameters).map(([name, source]) => [name, { [member]: source }]));
  return [
    [
      'x-ms-dynamic-values',
      compact([
        ['operationId', operation],
        ['parameters', given('parameter')],
        ['value-collection', collection],
        ['value-path', value],
        ['value-title', title],
      ]),
    ],
    [
      'x-ms-dynamic-list',
      compact([
        ['operationId', operation],
        ['parameters', given('parameterReference')],
        ['itemsPath', collection],
        ['itemValuePath', value],
        ['itemTitlePath', title],
      ]),
    ],
  ];
}
