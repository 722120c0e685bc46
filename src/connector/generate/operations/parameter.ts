/** Parameters of operations: everything but the body. */
import { compact, type JsonObject } from '../../convert/json';
import { titleOf } from '../../convert/operation-names';
import {
  anything,
  choice,
  flag,
  list,
  object,
  optional,
  plainValue,
  type Reader,
  required,
  text,
} from '../answers/reader';
import { type DynamicTree, dynamicTree, dynamicTreeExtensions } from './dynamic-tree';
import { type DynamicValues, dynamicValues, dynamicValuesExtensions } from './dynamic-values';

export const visibilities = ['none', 'important', 'advanced', 'internal'] as const;

/** One of a closed list of values, with the words that makers read. */
export interface EnumEntry {
  readonly value: string | number | boolean;
  readonly title: string;
  readonly description?: string | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: (typeof places)[number];
  /** `string` if left out. Lists are sent with commas; `items` is the type of their entries. */
  readonly type?: (typeof types)[number] | undefined;
  readonly items?: Exclude<(typeof types)[number], 'array' | 'file'> | undefined;
  readonly format?: string | undefined;
  /** What makers read above the field. */
  readonly summary: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly enum?: readonly EnumEntry[] | undefined;
  readonly visibility?: (typeof visibilities)[number] | undefined;
  /** Where the values of a drop-down list come from. */
  readonly dynamicValues?: DynamicValues | undefined;
  /** Where the entries of a picker with folders come from. */
  readonly dynamicTree?: DynamicTree | undefined;
}

const places = ['query', 'path', 'header', 'formData'] as const;
const types = ['string', 'integer', 'number', 'boolean', 'array', 'file'] as const;

export const enumEntry = object<EnumEntry>('The value', {
  value: required(plainValue),
  title: required(text),
  description: optional(text),
});

export const parameter: Reader<Parameter> = object<Parameter>('The parameter', {
  name: required(text),
  in: required(choice(places)),
  type: optional(choice(types)),
  items: optional(choice(['string', 'integer', 'number', 'boolean'])),
  format: optional(text),
  summary: required(text),
  description: required(text),
  required: optional(flag),
  default: optional(anything),
  enum: optional(list(enumEntry, 1)),
  visibility: optional(choice(visibilities)),
  dynamicValues: optional(dynamicValues),
  dynamicTree: optional(dynamicTree),
});

/** A parameter as the definition writes it. */
export function parameterObject(answers: Parameter): JsonObject {
  const { name, in: place, type = 'string', items = 'string', format, summary, description, visibility } = answers;
  const isInternal = visibility === 'internal';
  return compact([
    ['name', name],
    ['in', place],
    // What the platform fills in by itself has to be there, and so has whatever stands in the path.
    [
      'required',
      place === 'path' || answers.required === true || (isInternal && answers.default !== undefined) || undefined,
    ],
    ['type', type],
    ['format', format],
    ['items', type === 'array' ? { type: items } : undefined],
    ['default', answers.default],
    ...enumMembers(answers.enum),
    ['x-ms-summary', summary],
    ['description', description],
    ['x-ms-visibility', visibility === 'none' ? undefined : visibility],
    ['x-ms-url-encoding', place === 'path' ? 'single' : undefined],
    ...(answers.dynamicValues === undefined ? [] : dynamicValuesExtensions(answers.dynamicValues)),
    ...(answers.dynamicTree === undefined ? [] : dynamicTreeExtensions(answers.dynamicTree)),
  ]);
}

/** A closed list of values as the definition writes it. */
export function enumMembers(values: readonly EnumEntry[] | undefined): Array<readonly [string, unknown]> {
  const shown = values?.map((entry) =>
    compact([
      ['value', entry.value],
      ['displayName', entry.title],
      ['description', entry.description],
    ]),
  );
  return [
    ['enum', values?.map(({ value }) => value)],
    ['x-ms-enum-values', shown],
  ];
}

/** The variables of a path that no parameter describes, as parameters. */
export function missingPathParameters(path: string, parameters: readonly Parameter[]): Parameter[] {
  const told = new Set(parameters.filter((entry) => entry.in === 'path').map(({ name }) => name));
  const names = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''));
  return [...names]
    .filter((name) => !told.has(name))
    .map((name) => {
      const label = titleOf(name).replace(/\bId\b/g, 'ID') || 'Value';
      return { name, in: 'path', summary: label, description: `The ${label} in the address of the call.` };
    });
}

/** The form in which an operation takes its fields, where it takes any. */
export function formTypeOf(parameters: readonly Parameter[]): string | undefined {
  const fields = parameters.filter((entry) => entry.in === 'formData');
  if (fields.length === 0) return undefined;
  return fields.some(({ type }) => type === 'file') ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
}
