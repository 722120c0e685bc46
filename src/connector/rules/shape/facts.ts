/**
 * The facts of the rules that the table of node types speaks for. They have pages, ids and official codes like any
 * rule, but no code of their own: what they check is written in `model/shapes/`.
 */
import { certification, error, hint, reviewed, warning } from '../levels';
import type { OfficialMessage, RuleMeta } from '../rule';
import { pullRequest, sources } from '../sources';
import { valueShapeRules } from './value-facts';

const missing: readonly OfficialMessage[] = [
  { code: 'RequiredPropertyMissing', message: "The '{0}' property is required." },
];
const notListed: readonly OfficialMessage[] = [
  { code: 'JsonValueNotInEnum', message: 'The property value must be one of the following: {0}.' },
];
const unknown: readonly OfficialMessage[] = [
  {
    code: 'ExtensionNameNotValid',
    message: 'The property \'{0}\' is not valid. If this property is an extension, its name must begin with "x-".',
  },
];
const duplicates: readonly OfficialMessage[] = [
  { code: 'ArrayDuplicateValue', message: 'The array contains duplicate values, values must be unique.' },
];

const definition = { files: ['definition'], origin: 'openapi', fixable: false } as const;
const certified = { ...definition, origin: 'certification', severity: certification, official: missing } as const;
const properties = { files: ['properties'], origin: 'platform', fixable: false, official: [] } as const;

export const shapeRules: readonly RuleMeta[] = [
  {
    ...definition,
    id: 'definition-members-required',
    title: 'A definition has `swagger`, `info` and `paths`',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'member-known',
    title: 'Objects have only the members that Swagger 2.0 gives them',
    severity: error,
    official: unknown,
    sources: [sources.swaggerValidator, sources.openapi],
    fixable: 'review',
  },
  {
    ...definition,
    id: 'path-item-member-known',
    title: 'A path item holds methods, `parameters` and extensions',
    severity: error,
    official: unknown,
    sources: [sources.swaggerValidator, sources.openapi],
    fixable: 'review',
  },
  {
    ...definition,
    id: 'schema-member-known',
    title: 'A schema has only the keywords of Swagger 2.0',
    severity: error,
    official: unknown,
    sources: [sources.swaggerValidator, sources.openapi],
    fixable: 'review',
  },
  {
    ...definition,
    id: 'extension-member-known',
    title: 'An `x-ms-*` object has only the members that its extension knows',
    severity: warning,
    origin: 'platform',
    official: [
      {
        code: 'AdditionalPropertyNotAllowed',
        message: "The property '{0}' is not allowed and must be removed.",
      },
    ],
    sources: [sources.swaggerValidator, sources.definitionSchema],
    fixable: 'review',
  },
  {
    ...definition,
    id: 'member-required',
    title: 'Objects have the members that Swagger 2.0 requires of them',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'json-type-correct',
    files: ['definition', 'properties', 'settings'],
    title: 'Values have the JSON type that their place asks for',
    severity: error,
    official: [
      {
        code: 'JsonTypeIncorrect',
        message: "The type of the property is incorrect. Expected type '{0}', but value is of type '{1}'.",
      },
    ],
    sources: [sources.swaggerValidator, pullRequest(4123)],
  },
  {
    ...definition,
    id: 'value-from-list',
    title: 'A member with a closed list of values has one of them',
    severity: error,
    official: notListed,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'array-values-unique',
    title: 'Lists of names hold each name once',
    severity: error,
    official: duplicates,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'enum-values-unique',
    title: 'An `enum` holds each value once',
    severity: warning,
    official: duplicates,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'required-value-filled',
    title: 'A required text is not empty',
    severity: error,
    origin: 'platform',
    official: [{ code: 'RequiredValueEmpty', message: "The '{0}' property must have not empty value." }],
    sources: [sources.swaggerValidator],
  },
  {
    ...definition,
    id: 'certified-value-filled',
    title: 'A text that certification requires is not empty',
    severity: certification,
    origin: 'certification',
    official: [{ code: 'RequiredValueEmpty', message: "The '{0}' property must have not empty value." }],
    sources: [sources.swaggerValidator],
  },
  {
    ...definition,
    id: 'url-absolute',
    title: 'Addresses are absolute',
    severity: error,
    official: [{ code: 'UrlNotValid', message: "The '{0}' property must be a valid absolute URL." }],
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'info-title-required',
    title: 'The connector has a title',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'info-version-required',
    title: 'The definition has a version',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...certified,
    id: 'info-description-required',
    title: 'The connector has a description',
    sources: [sources.swaggerValidator, pullRequest(3841)],
  },
  {
    ...certified,
    id: 'info-contact-required',
    title: 'The connector names a contact',
    sources: [sources.swaggerValidator, pullRequest(1095)],
  },
  {
    ...certified,
    id: 'info-contact-name-required',
    title: 'The contact has a name',
    sources: [sources.submission],
  },
  {
    ...definition,
    id: 'contact-email-valid',
    title: 'The contact has a valid mail address',
    severity: error,
    official: [
      {
        code: 'ContactEmailNotValid',
        message: "The contact 'email' property, if present, must be a valid email address.",
      },
    ],
    sources: [sources.swaggerValidator],
  },
  {
    ...certified,
    id: 'connector-metadata-required',
    title: 'The definition has `x-ms-connector-metadata`',
    sources: [sources.submission, pullRequest(1095)],
  },
  {
    ...definition,
    id: 'connector-metadata-item-members-required',
    title: 'Each metadata item has `propertyName` and `propertyValue`',
    severity: error,
    origin: 'platform',
    official: [],
    sources: [sources.definitionSchema],
  },
  {
    ...definition,
    id: 'operation-id-required',
    title: 'Every operation has an `operationId`',
    severity: error,
    origin: 'platform',
    official: [{ code: 'OperationIdRequired', message: "The operation 'operationId' property is required." }],
    sources: [sources.swaggerValidator],
  },
  {
    ...definition,
    id: 'parameter-name-required',
    title: 'Every parameter has a `name` and a place (`in`)',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'parameter-type-required',
    title: 'Every parameter outside the body has a `type`',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'response-description-required',
    title: 'Every response has a description',
    severity: error,
    official: missing,
    sources: [sources.swaggerValidator, sources.openapi],
  },
  {
    ...definition,
    id: 'header-type-required',
    title: 'Every response header has a `type`',
    severity: warning,
    official: missing,
    sources: [sources.openapi],
  },
  {
    ...definition,
    id: 'visibility-from-list',
    title: '`x-ms-visibility` is `important`, `advanced` or `internal`',
    severity: error,
    origin: 'platform',
    official: notListed,
    sources: [sources.extensions, sources.definitionSchema],
  },
  {
    ...definition,
    id: 'trigger-kind-from-list',
    title: '`x-ms-trigger` is `single` or `batch`',
    severity: error,
    origin: 'platform',
    official: notListed,
    sources: [sources.extensions, sources.definitionSchema],
  },
  {
    ...definition,
    id: 'url-encoding-from-list',
    title: '`x-ms-url-encoding` is `single` or `double`',
    severity: error,
    origin: 'platform',
    official: notListed,
    sources: [sources.extensions, sources.definitionSchema],
  },
  {
    ...definition,
    id: 'annotation-status-from-list',
    title: 'The status of an annotation is `Production` or `Preview`',
    severity: hint,
    origin: 'platform',
    official: notListed,
    sources: [sources.versioning, sources.definitionSchema],
  },
  {
    ...properties,
    id: 'properties-root-required',
    title: '`apiProperties.json` has a `properties` object',
    severity: error,
    sources: [sources.propertiesSchema],
  },
  {
    ...properties,
    id: 'properties-member-known',
    title: '`properties` has only the members that the tools know',
    severity: warning,
    sources: [sources.propertiesSchema],
    fixable: 'review',
  },
  {
    ...properties,
    id: 'properties-brand-color-required',
    title: 'The connector has a brand colour',
    severity: error,
    sources: [sources.propertiesSchema],
  },
  {
    ...properties,
    id: 'properties-publisher-required',
    title: 'The connector names its publisher',
    severity: certification,
    origin: 'certification',
    sources: [sources.submission, sources.independentSubmission],
  },
  {
    ...properties,
    id: 'properties-stack-owner-required',
    title: 'The connector names the owner of the API behind it',
    // Fifteen of 217 accepted connectors lack it, recent ones among them: asked for, not enforced.
    severity: reviewed,
    origin: 'certification',
    sources: [sources.submission, pullRequest(918)],
  },
  {
    ...properties,
    id: 'policy-members-required',
    title: 'A policy template instance has `templateId`, `title` and `parameters`',
    severity: error,
    sources: [sources.propertiesSchema],
  },
  ...valueShapeRules,
];
