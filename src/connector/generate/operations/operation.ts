/** Actions: one call of the service each. */
import { compact, type JsonObject } from '../../convert/json';
import { httpMethods } from '../../model/shapes/swagger';
import { choice, flag, list, map, object, optional, type Reader, required, text, textLike } from '../answers/reader';
import { type BodyProperty, bodyProperty, checkTold, withProperties } from './body-properties';
import { type Content, contentFields, schemaOf, withRequired } from './content';
import {
  formTypeOf,
  missingPathParameters,
  type Parameter,
  parameter,
  parameterObject,
  visibilities,
} from './parameter';

export interface Body extends Content {
  /** What the body is, for makers; a sentence stands in if left out. */
  readonly description?: string | undefined;
  /** The properties that makers have to fill in. */
  readonly required?: readonly string[] | undefined;
  /** What makers meet of each property, by name. */
  readonly properties?: Readonly<Record<string, BodyProperty>> | undefined;
  readonly contentType?: string | undefined;
}

export interface Response extends Content {
  readonly status: string;
  readonly description?: string | undefined;
  readonly contentType?: string | undefined;
}

export interface Operation {
  readonly method: (typeof httpMethods)[number];
  /** The path below the base path; what stands in braces is a parameter. */
  readonly path: string;
  /** What makers read in the list: a few words that start with a verb. */
  readonly summary: string;
  /** A sentence. */
  readonly description: string;
  /** An id in PascalCase; one is made of method and path if left out. */
  readonly id?: string | undefined;
  readonly visibility?: (typeof visibilities)[number] | undefined;
  readonly deprecated?: boolean | undefined;
  readonly parameters?: readonly Parameter[] | undefined;
  readonly body?: Body | undefined;
  /** The property of the answer that holds the address of the next page, where the service sends long lists in pages. */
  readonly pageable?: (typeof nextLinkNames)[number] | undefined;
  readonly responses: readonly Response[];
}

/** The platform follows next links under these names and no others. */
export const nextLinkNames = ['nextLink', '@odata.nextLink'] as const;

export const path = textLike(/^\/[^?#\s]*$/, 'a path that starts with `/`, without a query,');
export const operationId = textLike(/^[A-Za-z][A-Za-z\d_-]*$/, 'an id such as `ListBooks`');

const bodyShape = object<Body>('The body', {
  ...contentFields,
  description: optional(text),
  required: optional(list(text)),
  properties: optional(map(bodyProperty)),
  contentType: optional(text),
});

export const body: Reader<Body> = {
  fallback: bodyShape.fallback,
  read(node, problems) {
    const answers = bodyShape.read(node, problems);
    checkTold('The body', node, schemaOf(answers), problems);
    return answers;
  },
};

/** The schema of a body with all that is said of it. */
export function bodySchema(answers: Body): JsonObject | undefined {
  const schema = schemaOf(answers);
  return schema === undefined ? undefined : withProperties(schema, answers.properties ?? {});
}

const statusText = textLike(/^([1-5]\d\d|default)$/, 'an HTTP status such as `"200"`');
const status: Reader<string> = {
  fallback: () => '200',
  read: (node, problems) => (node.kind === 'number' ? String(node.value) : statusText.read(node, problems)),
};

const response = object<Response>('The response', {
  ...contentFields,
  status: required(status),
  description: optional(text),
  contentType: optional(text),
});

export const operation: Reader<Operation> = object<Operation>('The operation', {
  method: required(choice(httpMethods)),
  path: required(path),
  summary: required(text),
  description: required(text),
  id: optional(operationId),
  visibility: optional(choice(visibilities)),
  deprecated: optional(flag),
  parameters: optional(list(parameter)),
  body: optional(body),
  pageable: optional(choice(nextLinkNames)),
  responses: required(list(response, 1)),
});

/** The operation object of the definition. */
export function operationObject(answers: Operation, id: string): JsonObject {
  const { summary, description, visibility, deprecated, pageable, parameters = [], responses } = answers;
  const consumes = answers.body?.contentType ?? formTypeOf(parameters);
  const produces = [...new Set(responses.flatMap(({ contentType }) => contentType ?? []))];
  return compact([
    ['operationId', id],
    ['summary', summary],
    ['description', description],
    ['x-ms-visibility', visibility === 'none' ? undefined : visibility],
    ['deprecated', deprecated === true ? true : undefined],
    ['x-ms-pageable', pageable === undefined ? undefined : { nextLinkName: pageable }],
    ['consumes', consumes === undefined ? undefined : [consumes]],
    ['produces', produces.length === 0 ? undefined : produces],
    ['parameters', parametersOf(answers.path, parameters, answers.body)],
    ['responses', Object.fromEntries(responses.map((entry) => [entry.status, responseObject(entry)]))],
  ]);
}

/** All parameters: those that are told, those that the path asks for, then the body. */
export function parametersOf(
  path: string,
  parameters: readonly Parameter[],
  body: Body | undefined,
): readonly JsonObject[] | undefined {
  const all = [...parameters, ...missingPathParameters(path, parameters)].map(parameterObject);
  if (body !== undefined) all.push(bodyParameter(body));
  return all.length === 0 ? undefined : all;
}

function bodyParameter(answers: Body): JsonObject {
  return {
    name: 'body',
    in: 'body',
    required: true,
    'x-ms-summary': 'Body',
    description: answers.description ?? 'What is sent to the service.',
    schema: withRequired(bodySchema(answers) ?? { type: 'object' }, answers.required ?? []),
  };
}

function responseObject(answers: Response): JsonObject {
  return compact([
    ['description', answers.description ?? standIn(answers.status)],
    ['schema', schemaOf(answers)],
  ]);
}

function standIn(status: string): string {
  if (status === 'default') return 'The service refuses the call.';
  if (status === '201') return 'What was made.';
  if (status === '202') return 'The service has taken the call and works on it.';
  if (status === '204') return 'The call has succeeded; there is nothing to return.';
  if (status.startsWith('2')) return 'The call has succeeded.';
  if (status === '401') return 'The credentials are missing or wrong.';
  if (status === '403') return 'The credentials do not allow this call.';
  if (status === '404') return 'What was asked for does not exist.';
  if (status === '429') return 'There were too many calls; wait before the next one.';
  return status.startsWith('5') ? 'The service has failed.' : 'The service refuses the call.';
}
