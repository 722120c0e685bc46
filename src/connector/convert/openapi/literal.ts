/** Values that stand for themselves, such as examples. References in them count for nothing in Swagger 2.0. */
import { isObject } from '../json';
import type { Path } from '../remarks';
import type { Context } from './context';

const deepest = 20;

/** The value with references within the document written out; what leads nowhere is left out. */
export function literal(context: Context, value: unknown, path: Path, depth = 0): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => literal(context, item, [...path, index], depth));
    return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const { $ref } = value;
  if (typeof $ref === 'string' && $ref.startsWith('#')) {
    const target = depth < deepest ? context.lookUp($ref) : undefined;
    const found = target === undefined ? undefined : literal(context, target.value, target.path, depth + 1);
    if (found === undefined)
      context.remarks.lost(path, `The example refers to \`${$ref}\`, where no value is; it is left out.`);
    else context.remarks.changed(path, 'The example refers to another place; what stands there is written out.');
    return found;
  }
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, literal(context, inner, [...path, name], depth)] as const,
  );
  if (entries.every(([name, inner]) => inner === value[name])) return value;
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
