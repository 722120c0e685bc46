/** From example values to the schema that fits all of them. */
import { compact, isObject, type JsonObject } from '../json';
import { titleOf } from '../operation-names';
import type { Path, Remarks } from '../remarks';

const formats: ReadonlyArray<readonly [format: string, form: RegExp]> = [
  [
    'date-time',
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i,
  ],
  ['uri', /^https?:\/\/[^\s/?#]+\S*$/i],
  ['email', /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/],
];

/** The schema of several values for one place. `path` leads to it in the source; items of lists are all at `0`. */
export function schemaOfExamples(
  values: readonly unknown[],
  remarks: Remarks,
  path: Path = [],
  name?: string,
): JsonObject {
  const title = name === undefined ? undefined : titleOf(name) || undefined;
  const real = values.filter((value) => value !== null);
  if (real.length === 0) {
    if (values.length > 0) remarks.lost(path, 'Only null stands here, so the type is not known; any value is allowed.');
    return compact([['title', title]]);
  }
  if (real.length < values.length)
    remarks.lost(path, 'The value is null in some examples; Swagger 2.0 cannot say that.');
  const kinds = new Set(real.map(kindOf));
  if (kinds.has('number')) kinds.delete('integer');
  const [type] = kinds;
  if (type === undefined || kinds.size > 1) {
    remarks.lost(path, `The examples are of different types (${[...kinds].join(', ')}); any value is allowed.`);
    return compact([['title', title]]);
  }
  const details =
    type === 'object'
      ? ofObjects(real.filter(isObject), remarks, path)
      : type === 'array'
        ? ofLists(real, remarks, path)
        : [];
  const format = type === 'string' ? formatOf(real) : undefined;
  return compact([['type', type], ['title', title], ['format', format], ...details]);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function formatOf(values: readonly unknown[]): string | undefined {
  return formats.find(([, form]) => values.every((value) => typeof value === 'string' && form.test(value)))?.[0];
}

type Entries = ReadonlyArray<readonly [string, unknown]>;

function ofObjects(objects: readonly JsonObject[], remarks: Remarks, path: Path): Entries {
  const found = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  const properties = [...found].map(([name, values]) => [
    name,
    schemaOfExamples(values, remarks, [...path, name], name),
  ]);
  // One example cannot tell what is always there.
  const required =
    objects.length < 2
      ? []
      : [...found].flatMap(([name, values]) =>
          values.length === objects.length && !values.includes(null) ? [name] : [],
        );
  return [
    ['required', required.length === 0 ? undefined : required],
    ['properties', Object.fromEntries(properties)],
  ];
}

function ofLists(lists: readonly unknown[], remarks: Remarks, path: Path): Entries {
  const items = lists.flat();
  if (items.length === 0) remarks.lost(path, 'The list is empty in all examples, so its items can be anything.');
  return [['items', schemaOfExamples(items, remarks, [...path, 0])]];
}
