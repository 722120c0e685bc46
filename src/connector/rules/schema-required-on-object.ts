/** In Swagger 2.0 the object that holds a property says whether it is required, not the property itself. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { sources } from './sources';

/** Moves the wish of a property into the list of the object that holds it. */
function moveUp(schema: JsonNode, required: JsonNode, edit: NodeEditor): Fix[] {
  const owner = schema.parent?.key === 'properties' ? schema.parent.parent : undefined;
  const remove = edit.remove(required);
  if (required.value !== true || owner === undefined) {
    return [{ title: 'Remove `required`', kind: 'review', edits: remove }];
  }
  const list = owner.get('required');
  const name = String(schema.key);
  const names = list?.items.flatMap((item) => item.asString ?? []) ?? [];
  if (names.includes(name)) return [{ title: 'Remove `required`', kind: 'review', edits: remove }];
  // An object that is itself marked by a boolean has no list yet, and its mark goes its own way.
  if (list !== undefined && list.kind !== 'array')
    return [{ title: 'Remove `required`', kind: 'review', edits: remove }];
  const add =
    list === undefined ? edit.insert(owner, 'required', [name], 'type') : edit.replace(list, [...names, name]);
  return [
    { title: `Move it into the list of the object that holds \`${name}\``, kind: 'review', edits: [...remove, add] },
  ];
}

export const rule = defineRule({
  id: 'schema-required-on-object',
  title: '`required` is a list on an object',
  files: ['definition'],
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'RequiredPropertyNotOnObject',
      message: "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      const required = schema.get('required');
      const type = schema.get('type')?.value;
      if (required === undefined) return;
      if (required.kind === 'boolean') {
        report(required, {
          message: `\`required\` is \`${String(required.value)}\` on a schema; a list of names on the object that holds it is expected.`,
          fixes: moveUp(schema, required, edit),
        });
      } else if (required.kind === 'array' && typeof type === 'string' && type !== 'object') {
        report(required, {
          message: `\`required\` stands on a schema of type \`${type}\`; only objects have properties to require.`,
          fixes: [{ title: 'Remove `required`', kind: 'review', edits: edit.remove(required) }],
        });
      }
    },
  }),
});
