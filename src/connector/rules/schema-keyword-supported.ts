/** Keywords of JSON Schema and OpenAPI 3 that Swagger 2.0 never had: the validator refuses them. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { issue, sources } from './sources';

/** What to write instead. */
const refused: Readonly<Record<string, string>> = {
  oneOf: 'Describe one object with all the properties that may occur.',
  anyOf: 'Describe one object with all the properties that may occur.',
  not: 'Say in the description what is not allowed.',
  patternProperties: 'Use `additionalProperties` for names that are not known beforehand.',
  nullable: 'Leave it out, and say in the description when the value is null.',
  const: 'Use `enum` with one value.',
};

function fixFor(schema: JsonNode, name: string, value: JsonNode, edit: NodeEditor): Fix[] {
  if (name === 'const' && !schema.has('enum')) {
    const edits = [...edit.rename(value, 'enum'), edit.replace(value, [value.toValue()])];
    return [{ title: 'Write it as `enum` with one value', kind: 'review', edits }];
  }
  return name === 'nullable' ? [{ title: 'Remove `nullable`', kind: 'review', edits: edit.remove(value) }] : [];
}

export const rule = defineRule({
  id: 'schema-keyword-supported',
  title: 'A schema uses no keywords of OpenAPI 3 or JSON Schema that the platform refuses',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'SwaggerKeywordNotSupported', message: "The '{0}' keyword is not supported." }],
  sources: [sources.swaggerValidator, issue(2067)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    schema(schema: JsonNode) {
      for (const member of schema.members) {
        const { name, value } = member;
        if (value === undefined) continue;
        const instead = Object.hasOwn(refused, name) ? refused[name] : undefined;
        if (instead !== undefined) {
          report(value, {
            message: `\`${name}\` is not a keyword of Swagger 2.0; the platform refuses it.`,
            help: instead,
            range: member.keyRange,
            values: [name],
            fixes: fixFor(schema, name, value, edit),
          });
        } else if (name === 'type' && value.kind === 'array') {
          const types = value.items.flatMap((item) => (item.value === 'null' ? [] : (item.asString ?? [])));
          const [only] = types;
          report(value, {
            message: '`type` is a list of types; one type is expected.',
            values: ['type'],
            fixes:
              only !== undefined && types.length === 1
                ? [{ title: `Use \`${only}\``, kind: 'review', edits: [edit.replace(value, only)] }]
                : [],
          });
        }
      }
    },
  }),
});
