/** The connector as a maker meets it: its operations as cards, their fields and results, the connection dialog. */
import { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { connectionPreview } from './connection';
import { FieldReader } from './fields';
import { placeOf, textOf, visibilityOf } from './schema';
import { TokenReader } from './tokens';
import type { ConnectorPreview, PreviewCard, PreviewDetail } from './types';

/**
 * Makes the preview of a connector. Never throws: what cannot be read is left out, or says why.
 *
 * @param opened pointers of the operations whose fields and results are wanted.
 */
export function previewConnector(connector: ConnectorModel, opened: readonly string[]): ConnectorPreview {
  const connection = connectionPreview(connector.properties);
  const { definition } = connector;
  if (definition === undefined)
    return nothing(connection, 'There is no definition that can be read, so there is nothing to show.');
  if (definition.isOpenApi3) {
    return nothing(connection, 'This is OpenAPI 3, which the platform does not read. Convert it to Swagger 2.0 first.');
  }
  const info = definition.root.object('info');
  const wanted = new Set(opened);
  return {
    title: textOf(info, 'title'),
    description: textOf(info, 'description'),
    ...(info === undefined ? {} : { place: placeOf(definition.file, info) }),
    brandColor: brandColorOf(connector),
    connection,
    cards: definition.operations.map((operation) => cardOf(definition, operation)),
    details: definition.operations
      .filter(({ node }) => wanted.size > 0 && wanted.has(node.pointer))
      .map((operation) => detailOf(definition, operation)),
    problem:
      definition.operations.length === 0 ? 'The definition has no operations, so a maker would see nothing.' : '',
  };
}

/** Reads the files of a connector for `previewConnector`. Made once, it serves any number of previews. */
export function modelOf(files: ReadonlyMap<string, string | Uint8Array>): ConnectorModel {
  return new ConnectorModel(files);
}

function nothing(connection: ConnectorPreview['connection'], problem: string): ConnectorPreview {
  return { title: '', description: '', brandColor: '', connection, cards: [], details: [], problem };
}

function brandColorOf({ properties }: ConnectorModel): string {
  const written = textOf(properties?.properties, 'iconBrandColor');
  return /^#[0-9a-f]{6}$/i.test(written) ? written : '';
}

function cardOf(definition: DefinitionModel, operation: OperationView): PreviewCard {
  const { node, method, template, isTrigger, isWebhook } = operation;
  const summary = textOf(node, 'summary');
  const isPolling = isTrigger && !isWebhook && method === 'get';
  return {
    key: node.pointer,
    kind: isTrigger ? 'trigger' : 'action',
    ...(isWebhook ? { way: 'webhook' as const } : isPolling ? { way: 'polling' as const } : {}),
    title: summary || operation.name,
    titled: summary !== '',
    id: operation.id ?? '',
    method: method.toUpperCase(),
    path: template,
    description: textOf(node, 'description'),
    visibility: visibilityOf('normal', node),
    deprecated: node.get('deprecated')?.value === true,
    status: textOf(node.object('x-ms-api-annotation'), 'status'),
    hint: textOf(node, 'x-ms-trigger-hint'),
    place: placeOf(definition.file, node.get('operationId') ?? node),
  };
}

function detailOf(definition: DefinitionModel, operation: OperationView): PreviewDetail {
  const fields = new FieldReader(definition);
  const tokens = new TokenReader(definition);
  const read = fields.read(operation);
  tokens.read(operation);
  return {
    key: operation.node.pointer,
    fields: read,
    tokens: tokens.tokens,
    withoutTokens: tokens.reason,
    shortened: fields.shortened || tokens.shortened,
  };
}
