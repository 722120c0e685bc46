/** How long the texts are that makers read: of each kind the longest. */
import type { DefinitionModel } from '../model/definition';
import { limits } from '../model/measure';
import { readCategories } from '../rules/connector-categories';
import type { JsonNode } from '../text/json-node';
import { type MeasureParts, makeMeasure, measurePlace } from './make-measure';
import type { Measure } from './types';

interface Text {
  readonly node: JsonNode;
  readonly owner: string;
}

/** The measures of texts; a kind of which there is none is left out. */
export function textMeasures(definition: DefinitionModel): Measure[] {
  const info = definition.root.object('info');
  const { operations, parameters, file } = definition;
  const of = (node: JsonNode | undefined, owner = ''): Text[] =>
    node?.asString === undefined ? [] : [{ node, owner }];
  const longest = (texts: readonly Text[], parts: Omit<MeasureParts, 'value' | 'unit'>): Measure[] => {
    let best = texts[0];
    for (const text of texts) if (lengthOf(text) > lengthOf(best)) best = text;
    if (best === undefined) return [];
    const place = measurePlace(file, best.node);
    return [makeMeasure({ ...parts, value: lengthOf(best), unit: 'characters', holder: best.owner, place })];
  };
  return [
    ...longest(of(info?.get('title')), {
      id: 'title',
      title: 'Title of the connector',
      limit: limits.titleCharacters,
      when: 'Asked by the certification.',
      rule: 'info-title-max-length',
    }),
    ...longest(of(info?.get('description')), {
      id: 'description',
      title: 'Description of the connector',
      limit: limits.descriptionCharacters.most,
      least: limits.descriptionCharacters.least,
      when: `Asked by the certification: at least ${limits.descriptionCharacters.least}.`,
      rule: 'info-description-length',
    }),
    ...categories(definition),
    ...longest(
      operations.flatMap(({ node, name }) => of(node.get('summary'), name)),
      {
        id: 'summary',
        title: 'Longest summary of an operation',
        limit: limits.summaryCharacters,
        when: `Asked by the certification. A custom connector has room for ${limits.readableSummaryCharacters - 1}.`,
        rule: 'operation-summary-max-length',
      },
    ),
    ...longest(
      operations.flatMap(({ node, name }) => of(node.get('description'), name)),
      { id: 'operation-description', title: 'Longest description of an operation', when: 'No limit is known.' },
    ),
    ...longest(
      operations.flatMap(({ node, id = '' }) => of(node.get('operationId'), id)),
      {
        id: 'operation-id',
        title: 'Longest operationId',
        limit: limits.operationIdCharacters,
        below: true,
        inferred: true,
        when: 'The longest that we know of in an accepted connector has 77.',
        rule: 'operation-id-length',
      },
    ),
    ...longest(
      parameters.flatMap(({ node, name = '' }) => of(node.get('x-ms-summary'), name)),
      {
        id: 'label',
        title: 'Longest label of a parameter',
        limit: limits.labelCharacters,
        when: 'Asked by the certification.',
        rule: 'parameter-summary-max-length',
      },
    ),
  ];
}

function lengthOf(text: Text | undefined): number {
  return text?.node.asString?.length ?? 0;
}

function categories({ root, file }: DefinitionModel): Measure[] {
  const found = readCategories(root);
  if (found === undefined) return [];
  return [
    makeMeasure({
      id: 'categories',
      title: 'Categories',
      value: found.categories.length,
      unit: 'categories',
      limit: limits.categories,
      when: 'Asked by the certification.',
      rule: 'connector-metadata-max-two-categories',
      place: measurePlace(file, found.node),
    }),
  ];
}
