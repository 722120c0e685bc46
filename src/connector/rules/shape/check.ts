/**
 * What the table of node types says, said about a document: required members, JSON types, closed value lists, unknown
 * members. Which rule speaks is written in the table; the sentences are the same for all.
 */

import type { NodeType, Place } from '../../model/shapes/node-type';
import type { Field, JsonType, Limit, Shape } from '../../model/shapes/shape';
import { capitalised } from '../../text/capitalised';
import type { JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import type { NodeEditor } from '../rule';
import { kindName } from '../value-types';
import { isAbsoluteUrl, isEmailAddress } from './addresses';
import { checkExtensionNames } from './extension-names';
import { fromParameter, gather, intoResponse, meantBy, moved, placeMeant } from './meant';
import { repairEmail, repairPlace, repairType, repairUnknown, repairUrl, repairValue } from './repair';
import type { ShapeReport } from './shape-report';

/** Checks an object against its shape: what it lacks and what it should not have. */
export function checkObject(node: JsonNode, type: NodeType, report: ShapeReport, edit: NodeEditor): void {
  const { shape } = type;
  if (reportWrapped(node, type, report, edit)) return;
  for (const [name, rule] of type.required) {
    if (node.damaged || node.has(name)) continue;
    report(rule, node, {
      message: `${capitalised(shape.title)} has no \`${name}\`.`,
      help: `Add \`"${name}"\`.`,
      values: [name],
      fixes: gather(node, name, type, edit),
    });
  }
  if (type.extensions) checkExtensionNames(node, type, report, edit);
  reportMisplaced(node, type, report, edit);
  if (shape.closed === undefined) return;
  for (const member of node.members) {
    const { name, value } = member;
    const known = type.places.has(name) || (type.extensions && name.startsWith('x-'));
    if (known || value === undefined) continue;
    const meant = meantBy(name, value, node, type);
    report(shape.closed, value, {
      message: `\`${name}\` is not a member of ${shape.title}.`,
      help:
        meant === undefined ? 'Remove it, or move it to the object that it belongs to.' : `Did you mean \`${meant}\`?`,
      range: member.keyRange,
      values: [name],
      fixes: [
        ...(meant === undefined ? moved(member, node, type, edit) : []),
        ...repairUnknown(value, name, node.has(meant ?? name) ? undefined : meant, edit),
      ].slice(0, 1),
    });
  }
}

/** Tells of an object that stands alone in another one; of nothing else then, because all else follows from it. */
function reportWrapped(node: JsonNode, { shape, required }: NodeType, report: ShapeReport, edit: NodeEditor): boolean {
  const [only] = node.members;
  const inner = only?.value;
  if (only === undefined || inner === undefined || node.members.length > 1 || shape.closed === undefined) return false;
  if (required.filter(([name]) => inner.has(name)).length < 2) return false;
  report(shape.closed, inner, {
    message: `\`${only.name}\` holds ${shape.title} itself.`,
    range: only.keyRange,
    values: [only.name],
    fixes: [{ title: 'Take it out', kind: 'review', edits: [edit.replace(node, inner.toValue())] }],
  });
  return true;
}

function reportMisplaced(node: JsonNode, type: NodeType, report: ShapeReport, edit: NodeEditor): void {
  const { shape } = type;
  if (type.misplaced.length === 0) return;
  for (const member of node.members) {
    const { name, value, keyRange } = member;
    const misplaced = shape.fields[name]?.misplaced;
    if (value === undefined || misplaced === undefined) continue;
    const home = misplaced.into === undefined ? undefined : node.object(misplaced.into);
    report(misplaced.rule, value, {
      message: `\`${name}\` does not belong in ${shape.title}.`,
      help: misplaced.help,
      range: keyRange,
      values: [name],
      fixes:
        misplaced.into === undefined
          ? fromParameter(member, node, type, edit)
          : home === undefined || home.has('$ref') || home.has(name)
            ? []
            : repairPlace(value, home, edit),
    });
  }
}

/** Checks a value against its field; `false` when it is of the wrong type, so that looking inside would only echo that. */
export function checkField(
  node: JsonNode,
  { field, type, plain }: Place,
  owner: Shape,
  report: ShapeReport,
  edit: NodeEditor,
): boolean {
  if (type !== undefined && type !== node.kind && !hasType(node, type)) {
    const expected = [type].flat();
    report('json-type-correct', node, {
      message: `${named(node)} is ${article(kindName(node))}; ${expected.map(article).join(' or ')} is expected.`,
      values: [expected.map(officialType).join(', '), officialType(kindName(node))],
      fixes: [...repairType(node, expected, field, edit), ...intoResponse(node, edit)],
    });
    return false;
  }
  if (plain) return true;
  if (typeof node.value === 'string') checkString(node, node.value, field, owner, report, edit);
  if (field.limit !== undefined && typeof node.value === 'number') checkLimit(node, node.value, field.limit, report);
  if (field.filled !== undefined && node.kind === 'array' && node.items.length === 0 && !node.damaged) {
    report(field.filled, node, {
      message: `${named(node)} of ${owner.title} is empty; one entry at least is expected.`,
    });
  }
  if (field.unique !== undefined && node.kind === 'array') checkUnique(node, field.unique, report, edit);
  return true;
}

function checkString(
  node: JsonNode,
  value: string,
  field: Field,
  owner: Shape,
  report: ShapeReport,
  edit: NodeEditor,
): void {
  if (field.filled !== undefined && value.trim() === '') {
    report(field.filled, node, {
      message: `${named(node)} of ${owner.title} is empty; a text is expected.`,
      values: [String(node.key)],
    });
  }
  if (field.values !== undefined && field.valuesRule !== undefined && !field.values.includes(value)) {
    const listed = field.values.filter((entry) => entry !== '');
    const meant = nearest(value, listed) ?? placeMeant(node, listed);
    report(field.valuesRule, node, {
      message: `${named(node)} is \`${value}\`; ${allowedValues(listed)} allowed.`,
      ...(meant === undefined ? {} : { help: `Did you mean \`${meant}\`?` }),
      values: [listed.join(', ')],
      fixes: repairValue(node, value, meant, edit),
    });
  }
  if (field.format === 'url' && !isAbsoluteUrl(value)) {
    report('url-absolute', node, {
      message: `${named(node)} is \`${value}\`; an absolute address such as \`https://example.com/help\` is expected.`,
      values: [String(node.key)],
      fixes: repairUrl(node, value, edit),
    });
  }
  if (field.format === 'email' && !isEmailAddress(value)) {
    report('contact-email-valid', node, {
      message: `${named(node)} is \`${value}\`; a mail address such as \`help@example.com\` is expected.`,
      fixes: repairEmail(node, value, edit),
    });
  }
}

/** From this many values on, a sentence names the first few only. */
const manyValues = 12;

function allowedValues(values: readonly string[]): string {
  const named = values.map((entry) => `\`${entry}\``);
  if (named.length > manyValues) return `${named.slice(0, 6).join(', ')} and ${named.length - 6} others are`;
  return `${named.join(', ')} ${named.length === 1 ? 'is' : 'are'}`;
}

function checkLimit(node: JsonNode, value: number, { rule, least, above, code }: Limit, report: ShapeReport): void {
  const tooSmall = (least !== undefined && value < least) || (above !== undefined && value <= above);
  if (!tooSmall) return;
  report(rule, node, {
    message: `${named(node)} is ${value}; ${above === undefined ? `${least} or more` : `more than ${above}`} is expected.`,
    ...(code === undefined ? {} : { code }),
  });
}

function checkUnique(node: JsonNode, rule: string, report: ShapeReport, edit: NodeEditor): void {
  const seen = new Set<unknown>();
  for (const item of node.items) {
    if (item.value === undefined) continue;
    if (seen.has(item.value)) {
      report(rule, item, {
        message: `${JSON.stringify(item.value)} stands twice in ${named(node)}; once is enough.`,
        fixes: [{ title: 'Remove the repeated value', kind: 'safe', edits: edit.remove(item) }],
      });
    }
    seen.add(item.value);
  }
}

function hasType(node: JsonNode, type: JsonType | readonly JsonType[]): boolean {
  const kind = kindName(node);
  const allowed = typeof type === 'string' ? [type] : type;
  return allowed.includes(kind) || (kind === 'integer' && allowed.includes('number'));
}

/** The official tools name JSON types as .NET does. */
function officialType(type: JsonType): string {
  return type === 'number' ? 'Float' : capitalised(type);
}

function article(type: JsonType): string {
  return type === 'null' ? '`null`' : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** How a sentence names the place of a value: its member name, or its number in a list. */
function named(node: JsonNode): string {
  if (typeof node.key === 'string') return `\`${node.key}\``;
  return node.key === undefined
    ? 'The document'
    : `Item ${node.key + 1} of \`${String(node.parent?.key ?? 'the list')}\``;
}
