/** Everything about a connector that can be counted, beside the limits that the rules use. */
import { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import { limits, measure, type NamedSize } from '../model/measure';
import { issue } from '../rules/sources';
import { makeMeasure, measurePlace } from './make-measure';
import { sharesOf } from './shares';
import { textMeasures } from './text-measures';
import type { ConnectorMeasures, Measure } from './types';

/** Measures a connector. Never throws on bad input. */
export function measureConnector(files: ReadonlyMap<string, string | Uint8Array>): ConnectorMeasures {
  const connector = new ConnectorModel(files);
  const { definition } = connector;
  const file = connector.fileOf('definition');
  if (definition === undefined || file === undefined) {
    return {
      sizes: [],
      texts: [],
      shares: [],
      problem: 'There is no definition that can be read, so there is nothing to count.',
    };
  }
  return {
    sizes: sizeMeasures(definition, file.text, file.byteLength),
    texts: textMeasures(definition),
    shares: sharesOf(definition),
    problem: '',
  };
}

function sizeMeasures(definition: DefinitionModel, text: string, byteLength: number): Measure[] {
  const size = measure(definition, text);
  const { file } = definition;
  const objects: NamedSize[] = [
    ...size.definitions.map((named) => ({ ...named, name: `definition ${named.name}` })),
    ...size.operations.flatMap(({ operation, objects: own }) =>
      own.map((named) => ({ ...named, name: `${named.name.replace(/^body .*/s, 'body')} of ${operation.name}` })),
    ),
  ];
  const largest = most(objects, ({ schemas }) => schemas);
  const deepest = most(objects, ({ depth }) => depth);
  const operation = most(size.operations, ({ schemas }) => schemas);
  const triggers = definition.operations.filter(({ isTrigger }) => isTrigger).length;
  return [
    makeMeasure({
      id: 'bytes',
      title: 'File',
      value: byteLength,
      unit: 'bytes',
      limit: limits.fileBytes,
      below: true,
      when: 'At 1 MB the platform refuses the file.',
      rule: 'definition-file-size',
    }),
    makeMeasure({
      id: 'dataverse',
      title: 'Stored in a solution',
      value: size.characters,
      unit: 'characters',
      limit: limits.dataverseCharacters,
      when: 'A solution cannot hold a longer definition. Counted without the white space between tokens.',
      source: issue(3567),
    }),
    makeMeasure({
      id: 'operations',
      title: 'Operations',
      value: definition.operations.length,
      unit: 'operations',
      limit: limits.operations,
      when: 'Actions and triggers together, the internal ones too.',
      rule: 'definition-operations-limit',
    }),
    makeMeasure({
      id: 'triggers',
      title: 'Triggers among them',
      value: triggers,
      unit: 'triggers',
      when: 'No limit of their own is known.',
    }),
    makeMeasure({
      id: 'object-schemas',
      title: 'Largest object',
      value: largest?.schemas ?? 0,
      unit: 'schemas',
      limit: limits.schemasPerObject,
      holder: largest?.name ?? '',
      when: 'Each property and item is one schema, with all references written out.',
      rule: 'schema-count-in-object',
      place: largest === undefined ? undefined : measurePlace(file, largest.node),
    }),
    makeMeasure({
      id: 'operation-schemas',
      title: 'Largest operation',
      value: operation?.schemas ?? 0,
      unit: 'schemas',
      limit: limits.schemasPerOperation,
      holder: operation?.operation.name ?? '',
      when: 'All parameters and responses of one operation.',
      rule: 'schema-count-in-operation',
      place: operation === undefined ? undefined : measurePlace(file, operation.operation.node),
    }),
    makeMeasure({
      id: 'all-schemas',
      title: 'All operations together',
      value: size.schemas,
      unit: 'schemas',
      limit: limits.schemasInAll,
      when: 'What is used twice counts twice.',
      rule: 'schema-count-in-definition',
    }),
    makeMeasure({
      id: 'depth',
      title: 'Deepest schema',
      value: deepest?.depth ?? 0,
      unit: 'levels',
      limit: limits.depth,
      inferred: true,
      holder: deepest?.name ?? '',
      when: 'Objects and lists in each other, with all references written out.',
      rule: 'schema-depth-limited',
      place: deepest === undefined ? undefined : measurePlace(file, deepest.node),
    }),
  ];
}

/** The first of those with the highest number. */
function most<Item>(items: readonly Item[], numberOf: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || numberOf(item) > numberOf(best) ? item : best),
    undefined,
  );
}
