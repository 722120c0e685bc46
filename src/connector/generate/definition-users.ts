/** Which calls of a connector use a definition, so that whoever edits it knows what else changes. */
import { isObject, listOf, objectOf, own, textOf } from '../convert/json';
import type { ConnectorFiles } from '../files';
import { parseJson } from '../text/parse-json';
import { partsOfFiles } from './import/base';

export interface DefinitionUser {
  /** The id of the operation. */
  readonly id: string;
  /** Whether it is part of what is sent, and of what comes back. */
  readonly sends: boolean;
  readonly answers: boolean;
}

/** By the names of the definitions, the calls in the order of the file that was made: it may hold more than the answers. */
export function definitionUsers(
  files: ConnectorFiles,
  names: readonly string[],
): Readonly<Record<string, readonly DefinitionUser[]>> {
  const { definition: file } = names.length === 0 ? {} : partsOfFiles(files);
  const definition = file === undefined ? {} : objectOf(parseJson(file.text).root?.toValue());
  const direct = new Map<string, readonly string[]>();
  const below = (pointer: string): readonly string[] => {
    const known = direct.get(pointer);
    if (known !== undefined) return known;
    let target: unknown = definition;
    for (const token of pointer.split('/').slice(1))
      target = own(target, token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const found = [...new Set(referencesIn(target))];
    direct.set(pointer, found);
    return found;
  };
  const reached = (values: readonly unknown[]): ReadonlySet<string> => {
    const seen = new Set(values.flatMap(referencesIn));
    for (const pointer of seen) for (const next of below(pointer)) seen.add(next);
    return seen;
  };
  const calls = Object.values(objectOf(definition.paths)).flatMap((item) =>
    Object.values(objectOf(item)).flatMap((operation) => {
      const id = textOf(objectOf(operation).operationId);
      if (id === undefined) return [];
      const { parameters, responses } = objectOf(operation);
      const isTrigger = own(operation, 'x-ms-trigger') !== undefined;
      const sends = reached([...listOf(parameters), ...listOf(objectOf(item).parameters)]);
      return [
        { id, sends, answers: reached([responses, isTrigger ? own(item, 'x-ms-notification-content') : undefined]) },
      ];
    }),
  );
  return Object.fromEntries(
    names.map((name) => {
      const pointer = `#/definitions/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const users = calls.map(({ id, sends, answers }) => ({
        id,
        sends: sends.has(pointer),
        answers: answers.has(pointer),
      }));
      return [name, users.filter(({ sends, answers }) => sends || answers)];
    }),
  );
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const target = textOf(value.$ref);
  return [...(target?.startsWith('#/') === true ? [target] : []), ...Object.values(value).flatMap(referencesIn)];
}
