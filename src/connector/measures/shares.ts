/** How much of a connector is described: of operations, parameters and properties, how many have the texts that makers read. */
import type { DefinitionModel } from '../model/definition';
import { successSchema } from '../model/dynamic';
import { walk } from '../model/walk';
import type { JsonNode } from '../text/json-node';
import { measurePlace } from './make-measure';
import type { Share } from './types';

interface Entry {
  readonly node: JsonNode;
  readonly name: string;
  readonly has: boolean;
}

/** The shares; a kind of which there is none is left out. */
export function sharesOf(definition: DefinitionModel): Share[] {
  const { operations, parameters } = definition;
  const filled = (node: JsonNode, member: string) => (node.string(member)?.trim() ?? '') !== '';
  const visible = operations.filter(({ isInternal }) => !isInternal);
  const plain = parameters.filter(({ location }) => location !== 'body');
  const properties = propertiesOf(definition);
  const ofOperations = (has: (operation: (typeof operations)[number]) => boolean) =>
    operations.map((operation) => ({ node: operation.node, name: operation.name, has: has(operation) }));
  const share = (id: string, title: string, entries: readonly Entry[], rule?: string): Share[] => {
    if (entries.length === 0) return [];
    const without = entries.find(({ has }) => !has);
    const count = entries.filter(({ has }) => has).length;
    return [
      {
        id,
        title,
        count,
        total: entries.length,
        ...(rule === undefined ? {} : { rule }),
        ...(without === undefined
          ? {}
          : { firstWithout: { name: without.name, place: measurePlace(definition.file, without.node) } }),
      },
    ];
  };
  return [
    ...share(
      'operation-summary',
      'Operations with a summary',
      ofOperations(({ node }) => filled(node, 'summary')),
      'operation-summary-required',
    ),
    ...share(
      'operation-description',
      'Operations with a description',
      ofOperations(({ node }) => filled(node, 'description')),
      'operation-description-required',
    ),
    ...share(
      'parameter-label',
      'Parameters with a label',
      plain.map(({ node, name = '' }) => ({ node, name, has: filled(node, 'x-ms-summary') })),
      'parameter-summary-required',
    ),
    ...share(
      'parameter-description',
      'Parameters with a description',
      plain.map(({ node, name = '' }) => ({ node, name, has: filled(node, 'description') })),
      'parameter-description-required',
    ),
    ...share(
      'property-label',
      'Properties with a label',
      properties.map((node) => ({
        node,
        name: String(node.key),
        has: filled(node, 'x-ms-summary') || filled(node, 'title'),
      })),
      'schema-property-summary',
    ),
    ...share(
      'property-description',
      'Properties with a description',
      properties.map((node) => ({ node, name: String(node.key), has: filled(node, 'description') })),
    ),
    ...share(
      'response-schema',
      'Visible operations whose answer has a schema',
      visible.map((operation) => ({
        node: operation.node,
        name: operation.name,
        has: successSchema(operation) !== undefined || operation.isWebhook,
      })),
    ),
  ];
}

/** Every property, once, where it is written. References have their texts elsewhere. */
function propertiesOf({ root, isOpenApi3 }: DefinitionModel): JsonNode[] {
  const found: JsonNode[] = [];
  if (isOpenApi3) return found;
  walk(root, 'Definition', {
    field: () => true,
    object: (node, { name }) => {
      if (name === 'Schema' && node.parent?.key === 'properties' && node.parent.parent !== undefined) found.push(node);
    },
  });
  return found;
}
