/** Properties become fields and dynamic content; without a display name makers read the names of the API. */
import { isInternal } from '../model/visibility';
import type { JsonNode } from '../text/json-node';
import { toTitleCase } from './letter-case';
import { hint } from './levels';
import { defineRule, type NodeEditor } from './rule';
import { sources } from './sources';
import { isBlank, wordsOfId } from './text';

/** A message that names more helps nobody. */
const maximumNamed = 3;

export const rule = defineRule({
  id: 'schema-property-summary',
  title: 'Visible properties have an `x-ms-summary`',
  files: ['definition'],
  // Two fifths of the properties in newly certified connectors lack it. One finding an object, not one a property.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => {
    /** The same names come back in many schemas. */
    const labels = new Map<string, string>();
    const labelOf = (name: string): string => {
      const label = labels.get(name) ?? (toTitleCase(wordsOfId(name)) || name);
      labels.set(name, label);
      return label;
    };
    return {
      schema(schema) {
        const properties = schema.object('properties');
        if (properties === undefined) return;
        const nameless = properties.members.flatMap(({ value }) =>
          value !== undefined && isNameless(value) ? [value] : [],
        );
        if (nameless.length === 0 || isHidden(schema)) return;
        const named = nameless.slice(0, maximumNamed).map(({ key }) => `\`${key}\``);
        const more = nameless.length > maximumNamed ? ` and ${nameless.length - maximumNamed} more` : '';
        const [only] = nameless;
        const isOne = nameless.length === 1 && only !== undefined;
        report(isOne ? only : properties, {
          message: isOne
            ? `The property ${named.join()} has no \`x-ms-summary\`.`
            : `${nameless.length} of ${properties.members.length} properties have no \`x-ms-summary\`: ${named.join(', ')}${more}.`,
          help: `Add the label under which makers will find ${isOne ? 'it' : 'each one'}, such as "Due Date".`,
          fixes: [
            {
              title: 'Add labels made from the names',
              kind: 'review',
              edits: nameless.map((property) => labelFor(property, labelOf(String(property.key)), edit)),
            },
          ],
        });
      },
    };
  },
});

/** A value of its own that has neither `x-ms-summary` nor `title`, which stands in for it. */
function isNameless(property: JsonNode): boolean {
  if (property.kind !== 'object' || property.has('$ref') || property.has('properties')) return false;
  if (property.get('items')?.kind === 'object' || property.has('allOf') || isInternal(property)) return false;
  return isBlank(property.get('x-ms-summary')) && isBlank(property.get('title'));
}

/** Whether the schema belongs to an internal operation, parameter or property. */
function isHidden(schema: JsonNode): boolean {
  for (let node: JsonNode | undefined = schema; node !== undefined; node = node.parent) {
    if (node.kind === 'object' && isInternal(node)) return true;
  }
  return false;
}

function labelFor(property: JsonNode, label: string, edit: NodeEditor) {
  const present = property.get('x-ms-summary');
  return present === undefined ? edit.insert(property, 'x-ms-summary', label, 'type') : edit.replace(present, label);
}
