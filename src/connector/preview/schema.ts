/** How the preview reads schemas: labels, types, choices, the properties of compositions. Nothing here throws. */
import type { DefinitionModel } from '../model/definition';
import { referenceOf } from '../model/references';
import { isDynamic, typeOf } from '../model/value-path';
import type { JsonNode } from '../text/json-node';
import type { Choice, Control, FilledBy, PreviewPlace, Visibility } from './types';

/** How many choices of a list are told; the rest is counted. */
const choicesAtMost = 50;

/** A property as an object has it. */
export interface Child {
  readonly name: string;
  /** As written, possibly a reference. */
  readonly site: JsonNode;
  /** What it means; missing when its reference leads nowhere or it is no object. */
  readonly schema: JsonNode | undefined;
  readonly required: boolean;
}

/** Where a node stands: the name of a member, the `name` in an entry of a list, so that an editor shows which it is. */
export function placeOf(file: string, node: JsonNode): PreviewPlace {
  const isContainer = node.kind === 'object' || node.kind === 'array';
  const name = node.get('name');
  const ofEntry = isContainer ? { start: node.start, end: node.start + 1 } : node.range;
  const range = node.keyRange ?? (name?.asString === undefined ? ofEntry : name.range);
  return { file, pointer: node.pointer, range };
}

/** A text that is not blank. */
export function textOf(node: JsonNode | undefined, member: string): string {
  return node?.string(member)?.trim() ?? '';
}

/** The label that makers see: `x-ms-summary`, else `title`; empty when there is neither. */
export function labelOf(...nodes: ReadonlyArray<JsonNode | undefined>): string {
  for (const node of nodes) {
    const label = textOf(node, 'x-ms-summary') || textOf(node, 'title');
    if (label !== '') return label;
  }
  return '';
}

const order: readonly Visibility[] = ['important', 'normal', 'advanced', 'internal'];

/** The strictest visibility that one of the nodes has. What is hidden around it hides it too. */
export function visibilityOf(around: Visibility, ...nodes: ReadonlyArray<JsonNode | undefined>): Visibility {
  const own = nodes.flatMap((node) => order.find((known) => known === node?.string('x-ms-visibility')) ?? []);
  const strictest = own.reduce<Visibility | undefined>(
    (before, next) => (before === undefined || rank(next) > rank(before) ? next : before),
    undefined,
  );
  if (strictest === undefined) return around;
  return rank(around) > rank('normal') && rank(around) > rank(strictest) ? around : strictest;
}

/** The place of a visibility in the order of the designer. */
export function rank(visibility: Visibility): number {
  return order.indexOf(visibility);
}

/** The properties of an object and of the parts of its composition, each name once. */
export function childrenOf(definition: DefinitionModel, schema: JsonNode): Child[] {
  const found = new Map<string, Child>();
  collect(definition, schema, found, new Set());
  return [...found.values()];
}

function collect(definition: DefinitionModel, schema: JsonNode, found: Map<string, Child>, seen: Set<JsonNode>): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const required = new Set(schema.array('required').map((item) => item.value));
  const properties = schema.object('properties');
  for (const { name, value } of properties?.members ?? []) {
    if (value === undefined || properties?.get(name) !== value || found.has(name)) continue;
    const target = definition.resolve(value);
    const isObject = target?.kind === 'object';
    found.set(name, { name, site: value, schema: isObject ? target : undefined, required: required.has(name) });
  }
  for (const part of schema.array('allOf')) {
    const target = definition.resolve(part);
    if (target?.kind === 'object') collect(definition, target, found, seen);
  }
}

/** Why a schema cannot be shown. */
export function troubleWith(site: JsonNode): string {
  const reference = referenceOf(site);
  return reference === undefined
    ? 'This is not a schema, so nobody can say what belongs here.'
    : `The reference \`${reference}\` leads nowhere.`;
}

/** How a value of this schema or parameter is filled in. */
export function controlOf(definition: DefinitionModel, schema: JsonNode): Control {
  if (isDynamic(schema)) return 'dynamic';
  if (schema.has('x-ms-dynamic-tree')) return 'picker';
  if (schema.has('x-ms-dynamic-list') || schema.has('x-ms-dynamic-values')) return 'lookup';
  if (schema.array('enum').length > 0) return 'choice';
  const type = typeOf(definition, schema);
  const format = schema.string('format');
  if (type === 'string' || type === undefined) {
    if (format === 'binary' || format === 'byte') return 'file';
    return format === 'date' || format === 'date-time' ? 'date' : 'text';
  }
  const controls: Readonly<Record<string, Control>> = {
    boolean: 'switch',
    integer: 'number',
    number: 'number',
    array: 'list',
    object: 'object',
    file: 'file',
  };
  return Object.hasOwn(controls, type) ? (controls[type] ?? 'unknown') : 'unknown';
}

/** Type and format in words. */
export function typeText(definition: DefinitionModel, schema: JsonNode): string {
  const type = typeOf(definition, schema) ?? '';
  const format = textOf(schema, 'format');
  return format === '' ? type : `${type} (${format})`.trim();
}

/** The choices of an `enum`, with the names that `x-ms-enum-values` gives them. */
export function choicesOf(schema: JsonNode): { choices: Choice[]; moreChoices: number } {
  const names = new Map(
    schema.array('x-ms-enum-values').map((item) => [scalarText(item.get('value')), textOf(item, 'displayName')]),
  );
  const all = schema.array('enum');
  const choices = all.slice(0, choicesAtMost).map((item) => {
    const value = scalarText(item);
    return { value, label: names.get(value) || value };
  });
  return { choices, moreChoices: all.length - choices.length };
}

/** A value as a text, shortened when it is long. */
export function scalarText(node: JsonNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node.value === 'string') return node.value;
  if (node.value !== undefined) return String(node.value);
  return node.kind === 'array' ? `a list of ${node.items.length}` : 'an object';
}

/** The operation that a dynamic extension of this node calls. */
export function filledByOf(definition: DefinitionModel, node: JsonNode): FilledBy | undefined {
  for (const extension of [
    'x-ms-dynamic-list',
    'x-ms-dynamic-values',
    'x-ms-dynamic-properties',
    'x-ms-dynamic-schema',
    'x-ms-dynamic-tree',
  ]) {
    const written = node.object(extension);
    if (written === undefined) continue;
    const call = extension === 'x-ms-dynamic-tree' ? (written.object('open') ?? written) : written;
    const operationId = textOf(call, 'operationId');
    const target = definition.operationById(operationId);
    const needs = (call.object('parameters')?.members ?? []).flatMap(
      ({ value }) => textOf(value, 'parameterReference') || textOf(value, 'parameter') || [],
    );
    return {
      extension,
      operationId,
      needs,
      ...(target === undefined
        ? {}
        : { title: textOf(target.node, 'summary') || target.name, place: placeOf(definition.file, target.node) }),
    };
  }
  return undefined;
}
