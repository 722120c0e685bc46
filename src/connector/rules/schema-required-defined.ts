/** A required property that is not described can never be filled in. */
import type { DefinitionModel } from '../model/definition';
import { stepInto } from '../model/value-path';
import type { JsonNode } from '../text/json-node';
import { nearest } from '../text/nearest';
import { warning } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { sources } from './sources';

function mend(item: JsonNode, name: string, schema: JsonNode, edit: NodeEditor): Fix {
  const names = schema.object('properties')?.members.map((member) => member.name) ?? [];
  const meant = nearest(name, names);
  const isListed = schema.array('required').some((other) => other.value === meant);
  return meant === undefined || isListed
    ? { title: `Take \`${name}\` from the list`, kind: 'review', edits: removeName(item, schema, edit) }
    : { title: `Require \`${meant}\``, kind: 'review', edits: [edit.replace(item, meant)] };
}

/** The last name goes with its list, because an empty one is refused. */
function removeName(item: JsonNode, schema: JsonNode, edit: NodeEditor) {
  const list = schema.get('required');
  return edit.remove(list !== undefined && list.items.length === 1 ? list : item);
}

export const rule = defineRule({
  id: 'schema-required-defined',
  title: 'Required properties are described',
  files: ['definition'],
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'RequiredPropertyDefinitionMissing',
      message: "The required property '{0}' is not defined in the object schema.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => {
    let definition: DefinitionModel | undefined;
    return {
      definition(found: DefinitionModel) {
        definition = found;
      },
      schema(schema: JsonNode) {
        const properties = schema.get('properties');
        const type = schema.get('type')?.value;
        if (definition === undefined || properties?.damaged === true || (type !== undefined && type !== 'object'))
          return;
        // A part of a composition may require what another part describes.
        if (schema.parent?.key === 'allOf') return;
        for (const item of schema.array('required')) {
          const name = item.asString;
          if (name === undefined || properties?.has(name) === true) continue;
          const inParts =
            schema.has('allOf') || schema.has('x-ms-dynamic-schema') || schema.has('x-ms-dynamic-properties');
          if (inParts && stepInto(definition, schema, name).kind !== 'missing') continue;
          report(item, {
            message: `\`${name}\` is required, but \`properties\` does not describe it.`,
            values: [name],
            fixes: [mend(item, name, schema, edit)],
          });
        }
      },
    };
  },
});
