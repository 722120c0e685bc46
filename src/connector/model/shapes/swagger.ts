/**
 * The objects of a Swagger 2.0 definition with the members that the OpenAPI Specification 2.0 gives them, and where
 * Microsoft's `x-ms-*` extensions may stand. Source of the fields: OpenAPI Specification 2.0, chapter "Schema".
 */
import type { JsonNode } from '../../text/json-node';
import { extensions, schemaShape } from './extensions';
import {
  anything,
  array,
  boolean,
  type Field,
  foreign,
  integer,
  type Misplaced,
  map,
  number,
  object,
  oneOf,
  type ShapeTable,
  string,
  stringSet,
  url,
} from './shape';

/** The methods that a path item may define, in the order of the specification. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;

/** A parameter without a place is taken for what it looks like, so that only the place is missed. */
const isBody = (node: JsonNode) => (node.has('in') ? node.string('in') === 'body' : node.has('schema'));
const parameterShape = (node: JsonNode) => {
  if (node.has('$ref')) return 'ParameterReference';
  return isBody(node) ? 'BodyParameter' : 'Parameter';
};
const securityType = oneOf(['basic', 'apiKey', 'oauth2']);
const responseShape = (node: JsonNode) => (node.has('$ref') ? 'ResponseReference' : 'Response');
/** Parts of a response may stand in its place; that is told of them, and nothing of what a response should be. */
const listedShape = (node: JsonNode) =>
  node.key === 'schema' || node.key === 'headers' ? undefined : responseShape(node);

const schema = object(schemaShape);
const parameters = array(object(parameterShape));
const mimeTypes = stringSet();
const schemes = array(string(), { unique: 'array-values-unique' });
const security = array(object('SecurityRequirement'));
const externalDocs = object('ExternalDocs');
const visibility = { 'x-ms-visibility': extensions.visibility };

/** A number of characters, items or properties. */
const count = (code: string): Field => ({ ...integer, limit: { rule: 'count-not-negative', least: 0, code } });

/** Limits on values, shared by schemas, parameters, items and headers (JSON Schema validation, draft 4). */
const constraints: Readonly<Record<string, Field>> = {
  default: anything,
  multipleOf: { ...number, limit: { rule: 'multiple-of-positive', above: 0 } },
  maximum: number,
  exclusiveMaximum: boolean,
  minimum: number,
  exclusiveMinimum: boolean,
  maxLength: count('MaxLengthMustBeGreaterThanOrEqualToZero'),
  minLength: count('MinLengthMustBeGreaterThanOrEqualToZero'),
  pattern: string(),
  maxItems: count('MaxItemsMustBeGreaterThanOrEqualToZero'),
  minItems: count('MinItemsMustBeGreaterThanOrEqualToZero'),
  uniqueItems: boolean,
  enum: array(anything, { unique: 'enum-values-unique', filled: 'enum-not-empty' }),
};

/** The type of a value outside a body. `file` is legal for form data only; a rule of its own says so. */
const simpleType = ['string', 'number', 'integer', 'boolean', 'array'] as const;
/** `file` is legal at the root of a response; a rule of its own says so. */
const schemaTypes = [...simpleType, 'object', 'file'] as const;
const collectionFormat = string();
const simpleValue: Readonly<Record<string, Field>> = {
  format: string(),
  items: object('Items'),
  collectionFormat,
  ...constraints,
};

const parameterCommon: Readonly<Record<string, Field>> = {
  name: string({ required: 'parameter-name-required', filled: 'required-value-filled' }),
  in: oneOf(['query', 'header', 'path', 'formData', 'body'], { required: 'parameter-name-required' }),
  description: string(),
  required: boolean,
  'x-ms-summary': string(),
  ...visibility,
};

/** Keywords of JSON Schema and OpenAPI 3 that Swagger 2.0 does not have; `schema-keyword-supported` reports them. */
const foreignKeywords: Readonly<Record<string, Field>> = {
  oneOf: foreign,
  anyOf: foreign,
  not: foreign,
  patternProperties: foreign,
  nullable: foreign,
  const: foreign,
};

/** Known to other parameters; that of a body says them in its schema. */
const describesValue: Field = {
  misplaced: {
    rule: 'parameter-body-uses-schema',
    help: 'The `schema` of a body parameter says what the body holds.',
    into: 'schema',
  },
};
const dynamicOnBody: Misplaced = {
  rule: 'parameter-body-without-dynamic',
  help: 'The designer reads it from the `schema`.',
  into: 'schema',
};

export const swaggerShapes: ShapeTable = {
  Definition: {
    title: 'the definition',
    extensions: true,
    closed: 'member-known',
    fields: {
      swagger: { required: 'definition-members-required' },
      info: object('Info', { required: 'definition-members-required' }),
      host: string(),
      basePath: string(),
      schemes,
      consumes: mimeTypes,
      produces: mimeTypes,
      paths: object('Paths', { required: 'definition-members-required' }),
      definitions: object('Definitions'),
      parameters: object('ParameterDefinitions'),
      responses: object('ResponseDefinitions'),
      securityDefinitions: object('SecurityDefinitions'),
      security,
      tags: array(object('Tag')),
      externalDocs,
      'x-ms-connector-metadata': array(object('ConnectorMetadataItem'), { required: 'connector-metadata-required' }),
      'x-ms-capabilities': object('DefinitionCapabilities'),
      'x-ms-docs': array(object('ConnectorDocs')),
    },
  },
  Info: {
    title: 'the info object',
    extensions: true,
    closed: 'member-known',
    fields: {
      title: string({ required: 'info-title-required', filled: 'required-value-filled' }),
      description: string({ required: 'info-description-required', filled: 'certified-value-filled' }),
      version: string({ required: 'info-version-required', filled: 'required-value-filled' }),
      termsOfService: string(),
      contact: object('Contact', { required: 'info-contact-required' }),
      license: object('License'),
      'x-ms-api-annotation': object('InfoAnnotation'),
      'x-ms-deployment-version': string(),
    },
  },
  Contact: {
    title: 'the contact object',
    extensions: true,
    closed: 'member-known',
    fields: {
      name: string({ required: 'info-contact-name-required', filled: 'certified-value-filled' }),
      url,
      email: string({ format: 'email' }),
    },
  },
  License: {
    title: 'the license object',
    extensions: true,
    closed: 'member-known',
    fields: { name: string({ required: 'member-required' }), url },
  },
  Paths: map('the paths object', object('PathItem'), { extensions: true }),
  PathItem: {
    title: 'the path item',
    extensions: true,
    closed: 'path-item-member-known',
    fields: {
      $ref: string(),
      ...Object.fromEntries(httpMethods.map((method) => [method, object('Operation')])),
      parameters,
      'x-ms-notification-content': object('NotificationContent'),
    },
  },
  Operation: {
    title: 'the operation',
    extensions: true,
    closed: 'member-known',
    fields: {
      tags: stringSet(),
      summary: string(),
      description: string(),
      externalDocs,
      operationId: string({ required: 'operation-id-required', filled: 'required-value-filled' }),
      consumes: mimeTypes,
      produces: mimeTypes,
      parameters,
      responses: object('Responses'),
      schemes,
      deprecated: boolean,
      security,
      ...visibility,
      'x-ms-trigger': extensions.trigger,
      'x-ms-trigger-hint': string(),
      'x-ms-trigger-metadata': object('TriggerMetadata'),
      'x-ms-trigger-value': object('TriggerValue'),
      'x-ms-notification': object('NotificationLink'),
      'x-ms-api-annotation': object('OperationAnnotation'),
      'x-ms-capabilities': object('OperationCapabilities'),
      'x-ms-operation-context': object('OperationContext'),
      'x-ms-pageable': object('Pageable'),
      'x-ms-no-generic-test': boolean,
      'x-ms-safe-operation': boolean,
    },
  },
  Parameter: {
    title: 'the parameter',
    extensions: true,
    closed: 'member-known',
    fields: {
      ...parameterCommon,
      type: oneOf([...simpleType, 'file'], { required: 'parameter-type-required' }),
      allowEmptyValue: boolean,
      schema: {
        ...schema,
        misplaced: {
          rule: 'parameter-schema-only-in-body',
          help: 'Write the `type`, `format` and `enum` of the schema beside `name` and `in`, and remove `schema`.',
        },
      },
      ...simpleValue,
      'x-ms-url-encoding': extensions.urlEncoding,
      ...extensions.dynamic,
      'x-ms-enum-values': array(object('EnumValue')),
      'x-ms-media-kind': extensions.mediaKind,
      'x-ms-test-value': anything,
    },
  },
  BodyParameter: {
    title: 'the body parameter',
    extensions: true,
    closed: 'member-known',
    fields: {
      ...parameterCommon,
      schema: object(schemaShape, { required: 'parameter-body-schema-required' }),
      // A rule of its own says where it may stand.
      allowEmptyValue: anything,
      ...Object.fromEntries(['type', ...Object.keys(simpleValue)].map((name) => [name, describesValue])),
      ...Object.fromEntries(
        Object.entries(extensions.dynamic).map(([name, field]) => [name, { ...field, misplaced: dynamicOnBody }]),
      ),
    },
  },
  Items: {
    title: 'the items object',
    extensions: true,
    closed: 'member-known',
    fields: { type: oneOf(simpleType, { required: 'member-required' }), ...simpleValue },
  },
  Responses: map('the responses object', object(listedShape), { extensions: true }),
  Response: {
    title: 'the response',
    extensions: true,
    closed: 'member-known',
    fields: {
      description: string({ required: 'response-description-required', filled: 'required-value-filled' }),
      schema,
      headers: object('Headers'),
      examples: object(undefined),
    },
  },
  Headers: map('the headers object', object('Header')),
  Header: {
    title: 'the header',
    extensions: true,
    closed: 'member-known',
    fields: {
      description: string(),
      type: oneOf(simpleType, { required: 'header-type-required' }),
      ...simpleValue,
    },
  },
  Schema: {
    title: 'the schema',
    extensions: true,
    closed: 'schema-member-known',
    fields: {
      format: string(),
      title: string({ filled: 'schema-text-filled' }),
      description: string({ filled: 'schema-text-filled' }),
      ...constraints,
      maxProperties: count('MaxPropertiesMustBeGreaterThanOrEqualToZero'),
      minProperties: count('MinPropertiesMustBeGreaterThanOrEqualToZero'),
      // Draft 3 wrote a boolean here; `schema-required-on-object` reports it with its official code.
      required: { type: ['array', 'boolean'], items: string(), unique: 'array-values-unique' },
      // JSON Schema allows a list of types; `schema-keyword-supported` reports it with its official code.
      type: { type: ['string', 'array'], values: schemaTypes, valuesRule: 'value-from-list' },
      items: { type: ['object', 'array'], shape: schemaShape },
      allOf: array(schema),
      properties: object('SchemaProperties'),
      additionalProperties: { type: ['boolean', 'object'], shape: schemaShape },
      discriminator: string(),
      readOnly: boolean,
      xml: object('Xml'),
      externalDocs,
      example: anything,
      'x-ms-summary': string(),
      ...visibility,
      ...extensions.dynamic,
      'x-ms-enum-values': array(object('EnumValue')),
      'x-ms-notification-url': boolean,
      'x-ms-media-kind': extensions.mediaKind,
      'x-ms-editor': string(),
      'x-ms-editor-options': anything,
      'x-ms-capabilities': object('FieldCapabilities'),
      'x-ms-test-value': anything,
      ...foreignKeywords,
    },
  },
  SchemaProperties: map('the properties object', schema),
  SchemaReference: { title: 'the reference', fields: { $ref: string() } },
  ParameterReference: { title: 'the reference', fields: { $ref: string() } },
  ResponseReference: { title: 'the reference', fields: { $ref: string() } },
  Xml: {
    title: 'the xml object',
    extensions: true,
    closed: 'member-known',
    fields: { name: string(), namespace: string(), prefix: string(), attribute: boolean, wrapped: boolean },
  },
  Definitions: map('the definitions object', schema),
  ParameterDefinitions: map('the parameters object', object(parameterShape)),
  ResponseDefinitions: map('the responses object', object(responseShape)),
  SecurityDefinitions: map(
    'the securityDefinitions object',
    object((node) =>
      /^(?:http|openIdConnect)$/.test(node.string('type') ?? '') || node.has('flows')
        ? 'LaterScheme'
        : 'SecurityScheme',
    ),
  ),
  // OpenAPI 3 knows other kinds, with members that say nothing beside the kind or the flow that is wrong or missing.
  LaterScheme: { title: 'the security definition', fields: { type: securityType } },
  SecurityScheme: {
    title: 'the security definition',
    extensions: true,
    closed: 'member-known',
    fields: {
      type: securityType,
      description: string(),
      name: string(),
      in: oneOf(['query', 'header']),
      flow: oneOf(['implicit', 'password', 'application', 'accessCode']),
      authorizationUrl: url,
      tokenUrl: url,
      scopes: object('Scopes'),
    },
  },
  Scopes: map('the scopes object', string(), { extensions: true }),
  SecurityRequirement: map('the security requirement', anything),
  Tag: {
    title: 'the tag',
    extensions: true,
    closed: 'member-known',
    fields: { name: string({ required: 'member-required' }), description: string(), externalDocs },
  },
  ExternalDocs: {
    title: 'the externalDocs object',
    extensions: true,
    closed: 'member-known',
    fields: { description: string(), url: { ...url, required: 'member-required' } },
  },
};
