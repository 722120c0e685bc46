/**
 * The `x-ms-*` extensions. Their closed shapes follow the schema that Microsoft publishes for definitions
 * (`schemas/apiDefinition.swagger.schema.json` in the PowerPlatformConnectors repository) and the page
 * "Extend an OpenAPI definition for a custom connector".
 */
import type { JsonNode } from '../../text/json-node';
import {
  anything,
  array,
  boolean,
  type Field,
  integer,
  map,
  object,
  oneOf,
  type ShapeTable,
  string,
  url,
} from './shape';

/** A schema is written out or a reference to one. */
export const schemaShape = (node: JsonNode): string => (node.has('$ref') ? 'SchemaReference' : 'Schema');

const operationId = string();
const requiredOperationId = string({ required: 'extension-members-required', filled: 'extension-members-required' });
const argumentsOf = object('DynamicArguments');
const closed = 'extension-member-known';

/** Fields that hold an extension, to be spread into the shapes in which it may stand. */
export const extensions = {
  /** Microsoft's page gives `null` and the empty string for "normal". */
  visibility: {
    type: ['string', 'null'],
    values: ['important', 'advanced', 'internal', ''],
    valuesRule: 'visibility-from-list',
  },
  trigger: oneOf(['single', 'batch'], { valuesRule: 'trigger-kind-from-list' }),
  urlEncoding: oneOf(['single', 'double'], { valuesRule: 'url-encoding-from-list' }),
  mediaKind: oneOf(['image', 'audio'], { valuesRule: 'media-kind-from-list' }),
  dynamic: {
    'x-ms-dynamic-values': object('DynamicValues'),
    'x-ms-dynamic-list': object('DynamicList'),
    'x-ms-dynamic-schema': object('DynamicSchema'),
    'x-ms-dynamic-properties': object('DynamicProperties'),
    'x-ms-dynamic-tree': object('DynamicTree'),
  } satisfies Record<string, Field>,
} satisfies Record<string, Field | Record<string, Field>>;

const treeCall: Readonly<Record<string, Field>> = {
  operationId: requiredOperationId,
  itemValuePath: string({ required: 'dynamic-tree-members-required' }),
  itemTitlePath: string({ required: 'dynamic-tree-members-required' }),
  itemIsParent: string({ required: 'dynamic-tree-members-required' }),
  itemFullTitlePath: string({ required: 'dynamic-tree-members-required' }),
  itemsPath: string(),
  parameters: argumentsOf,
};
const status = oneOf(['Production', 'Preview'], { valuesRule: 'annotation-status-from-list' });

/**
 * What a filter of OData 4.01 is made of (Part 2: URL Conventions, section 5.1.1): operators and functions by name.
 * Microsoft's own list for connectors is not published; what OData does not know is not in it either.
 */
const filterFunctions = [
  ...['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'has', 'in', 'and', 'or', 'not', 'add', 'sub', 'mul', 'div', 'divby', 'mod'],
  ...['concat', 'contains', 'endswith', 'indexof', 'length', 'startswith', 'substring', 'substringof', 'replace'],
  ...['matchesPattern', 'tolower', 'toupper', 'trim', 'hassubset', 'hassubsequence'],
  ...['year', 'month', 'day', 'hour', 'minute', 'second', 'fractionalseconds', 'date', 'time', 'now', 'maxdatetime'],
  ...['mindatetime', 'totaloffsetminutes', 'totalseconds', 'ceiling', 'floor', 'round', 'cast', 'isof', 'case'],
  ...['any', 'all', 'geo.distance', 'geo.intersects', 'geo.length'],
];

export const extensionShapes: ShapeTable = {
  ConnectorMetadataItem: {
    title: 'the metadata item',
    closed,
    fields: {
      propertyName: string({ required: 'connector-metadata-item-members-required' }),
      propertyValue: string({ required: 'connector-metadata-item-members-required' }),
    },
  },
  ConnectorDocs: {
    title: 'the documentation entry',
    closed,
    fields: {
      url: { ...url, required: 'connector-docs-members-required' },
      description: string({ required: 'connector-docs-members-required' }),
    },
  },
  InfoAnnotation: { title: 'the annotation', closed, fields: { status } },
  DefinitionCapabilities: {
    title: 'the capabilities of the connector',
    closed,
    fields: { testConnection: object('CapabilityCall'), 'file-picker': object('FilePicker') },
  },
  CapabilityCall: {
    title: 'the capability',
    closed,
    fields: { operationId: requiredOperationId, parameters: object(undefined) },
  },
  // Published connectors add paths to the file picker, so its members are not closed.
  FilePicker: { title: 'the file picker', fields: {} },
  OperationCapabilities: { title: 'the capabilities of the operation', closed, fields: { chunkTransfer: boolean } },
  FieldCapabilities: {
    title: 'the capabilities of the field',
    fields: {
      filterFunctions: array(oneOf(filterFunctions, { valuesRule: 'filter-functions-known' }), {
        unique: 'filter-functions-unique',
      }),
    },
  },
  OperationContext: {
    title: 'the operation context',
    closed,
    fields: { simulate: object('CapabilityCall', { required: 'extension-members-required' }) },
  },
  OperationAnnotation: {
    title: 'the annotation',
    closed,
    fields: {
      family: string(),
      revision: integer,
      status,
      replacement: object('Replacement'),
      expires: string(),
    },
  },
  Replacement: { title: 'the replacement', closed, fields: { api: string(), operationId } },
  Pageable: { title: 'the paging information', closed, fields: { nextLinkName: string() } },
  EnumValue: {
    title: 'the enum value',
    closed,
    fields: {
      value: anything,
      displayName: string({ required: 'enum-value-display-name-required', filled: 'enum-value-display-name-required' }),
      description: string(),
    },
  },
  TriggerMetadata: {
    title: 'the trigger metadata',
    fields: {
      kind: oneOf(['query'], { required: 'trigger-metadata-values', valuesRule: 'trigger-metadata-values' }),
      mode: oneOf(['polling'], { required: 'trigger-metadata-values', valuesRule: 'trigger-metadata-values' }),
    },
  },
  TriggerValue: { title: 'the trigger value', fields: { 'value-collection': string(), 'value-path': string() } },
  NotificationContent: {
    title: 'the notification content',
    fields: { description: string({ required: 'notification-content-described' }), schema: object(schemaShape) },
  },
  NotificationLink: {
    title: 'the notification',
    closed,
    fields: { operationId: requiredOperationId, parameters: argumentsOf },
  },
  DynamicArguments: map('the parameters of the dynamic call', anything),
  DynamicValues: {
    title: 'the x-ms-dynamic-values object',
    closed,
    fields: {
      operationId,
      builtInOperation: string(),
      capability: string(),
      parameters: argumentsOf,
      'value-path': string({ required: 'dynamic-value-path-required', filled: 'dynamic-value-path-required' }),
      'value-title': string(),
      'value-collection': string(),
    },
  },
  DynamicList: {
    title: 'the x-ms-dynamic-list object',
    closed,
    fields: {
      operationId,
      builtInOperation: string(),
      capability: string(),
      parameters: argumentsOf,
      itemsPath: string(),
      itemValuePath: string({ required: 'dynamic-value-path-required', filled: 'dynamic-value-path-required' }),
      itemTitlePath: string(),
    },
  },
  DynamicSchema: {
    title: 'the x-ms-dynamic-schema object',
    closed,
    fields: { operationId: requiredOperationId, parameters: argumentsOf, 'value-path': string() },
  },
  DynamicProperties: {
    title: 'the x-ms-dynamic-properties object',
    closed,
    fields: { operationId: requiredOperationId, parameters: argumentsOf, itemValuePath: string() },
  },
  DynamicTree: {
    title: 'the x-ms-dynamic-tree object',
    closed,
    fields: {
      settings: object('TreeSettings', { required: 'dynamic-tree-members-required' }),
      open: object('TreeCall', { required: 'dynamic-tree-members-required' }),
      browse: object('TreeCall', { required: 'dynamic-tree-members-required' }),
    },
  },
  TreeSettings: {
    title: 'the tree settings',
    closed,
    fields: { canSelectParentNodes: boolean, canSelectLeafNodes: boolean },
  },
  TreeCall: { title: 'the tree call', closed, fields: treeCall },
};
