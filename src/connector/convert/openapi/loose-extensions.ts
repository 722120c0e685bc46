/** Extensions are taken over as they are. Those that refer to places which are gone now would break the document. */
import { isObject, type JsonObject } from '../json';
import type { Path, Remarks } from '../remarks';

/** The definition without extensions that refer to the components of the source. */
export function withoutLooseExtensions(definition: JsonObject, remarks: Remarks): JsonObject {
  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item, index) => visit(item, [...path, index]));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isObject(value)) return value;
    let changed = false;
    const entries: Array<[string, unknown]> = [];
    for (const [name, inner] of Object.entries(value)) {
      const at = [...path, name];
      if (name.startsWith('x-') && refersToComponents(inner)) {
        remarks.lost(at, `\`${name}\` ${why}`);
        changed = true;
        continue;
      }
      const kept = name.startsWith('x-') ? inner : visit(inner, at);
      changed ||= kept !== inner;
      entries.push([name, kept]);
    }
    return changed ? Object.fromEntries(entries) : value;
  };
  const kept = Object.entries(definition).flatMap(([name, value]): Array<[string, unknown]> => {
    if (!name.startsWith('x-') || !refersToComponents(value)) return [[name, visit(value, sourceOf[name] ?? [name])]];
    remarks.lost([name], `\`${name}\` ${why}`);
    return [];
  });
  return Object.fromEntries(kept);
}

const why = 'refers to components of the source and is left out.';

/** Where the shared parts stand in the source. */
const sourceOf: Readonly<Record<string, Path>> = {
  definitions: ['components', 'schemas'],
  parameters: ['components', 'parameters'],
  responses: ['components', 'responses'],
  securityDefinitions: ['components', 'securitySchemes'],
};

function refersToComponents(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(refersToComponents);
  if (!isObject(value)) return false;
  if (typeof value.$ref === 'string' && value.$ref.startsWith('#/components/')) return true;
  return Object.values(value).some(refersToComponents);
}
