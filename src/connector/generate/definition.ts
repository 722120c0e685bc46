/** Writes `apiDefinition.swagger.json`. */
import { compact, type JsonObject, objectOf } from '../convert/json';
import { escapeToken, formatPointer } from '../text/json-pointer';
import type { Answers } from './answers';
import { definitionSchema } from './operations/shared-definition';
import type { Origins } from './origins';
import type { AuthenticationParts } from './parts';
import type { PlannedCall } from './plan';

const json = ['application/json'];

export function definitionObject(
  answers: Answers,
  calls: readonly PlannedCall[],
  parts: AuthenticationParts,
): JsonObject {
  const { general, service, testConnection, definitions } = answers;
  const { name, description, version = '1.0', contact } = general;
  return compact([
    ['swagger', '2.0'],
    [
      'info',
      {
        title: name,
        description,
        version,
        contact: compact([
          ['name', contact.name],
          ['url', contact.url],
          ['email', contact.email],
        ]),
      },
    ],
    ['host', service.host],
    ['basePath', service.basePath ?? '/'],
    ['schemes', service.schemes ?? ['https']],
    ['consumes', json],
    ['produces', json],
    ['paths', pathsObject(calls)],
    [
      'definitions',
      definitions === undefined
        ? undefined
        : Object.fromEntries(Object.entries(definitions).map(([name, told]) => [name, definitionSchema(told)])),
    ],
    ['securityDefinitions', Object.fromEntries(parts.schemes.map(({ name: scheme, scheme: told }) => [scheme, told]))],
    // One of the entries is enough for a call.
    ['security', parts.schemes.map(({ name: scheme, scopes }) => ({ [scheme]: scopes }))],
    [
      'x-ms-capabilities',
      testConnection === undefined ? undefined : { testConnection: { operationId: testConnection } },
    ],
    ['x-ms-connector-metadata', metadata(answers)],
  ]);
}

function metadata({ general }: Answers): readonly JsonObject[] {
  return [
    { propertyName: 'Website', propertyValue: general.website },
    { propertyName: 'Privacy policy', propertyValue: general.privacyPolicy },
    { propertyName: 'Categories', propertyValue: general.categories.join(';') },
  ];
}

function pathsObject(calls: readonly PlannedCall[]): JsonObject {
  const paths = new Map<string, Map<string, unknown>>();
  for (const { path, method, operation, beside } of calls) {
    const item = paths.get(path) ?? new Map<string, unknown>();
    if (beside !== undefined) item.set('x-ms-notification-content', beside.notification);
    item.set(method, operation);
    paths.set(path, item);
  }
  return Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)]));
}

/** Which answers the parts of the definition come from. */
export function definitionOrigins(
  file: string,
  calls: readonly PlannedCall[],
  answers: Answers,
  origins: Origins,
): void {
  const add = (pointer: string, answer: string) => origins.add(file, pointer, answer);
  add('/info', '/general');
  add('/info/title', '/general/name');
  for (const member of ['host', 'basePath', 'schemes']) add(`/${member}`, `/service/${member}`);
  for (const member of ['securityDefinitions', 'security']) add(`/${member}`, '/authentication');
  add('/x-ms-capabilities', '/testConnection');
  add('/x-ms-connector-metadata', '/general');
  ['website', 'privacyPolicy', 'categories'].forEach((member, index) => {
    add(`/x-ms-connector-metadata/${index}`, `/general/${member}`);
  });
  for (const name of Object.keys(answers.definitions ?? {})) {
    const origin = `/definitions/${escapeToken(name)}`;
    add(origin, `${origin}/schema`);
    for (const property of Object.keys(objectOf(answers.definitions?.[name]?.properties)))
      add(`${origin}/properties/${escapeToken(property)}`, `${origin}/properties/${escapeToken(property)}`);
  }
  for (const { path, method, role, origin, beside } of calls) {
    const at = (...tokens: Array<string | number>) => formatPointer(['paths', path, ...tokens]);
    add(at(), `${origin}/path`);
    add(at(method), origin);
    if (beside !== undefined) add(at('x-ms-notification-content'), beside.origin);
    const responses = role === 'action' ? (answers.operations[Number(origin.split('/').at(-1))]?.responses ?? []) : [];
    responses.forEach(({ status }, index) => {
      add(at(method, 'responses', status), `${origin}/responses/${index}`);
    });
    if (role === 'trigger' && beside === undefined) add(at(method, 'responses'), `${origin}/response`);
  }
}

/** Which answers the body of a call comes from: it stands behind all other parameters. */
export function bodyOrigins(file: string, calls: readonly PlannedCall[], origins: Origins): void {
  for (const { path, method, origin, operation } of calls) {
    const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
    parameters.forEach((parameter: JsonObject, index) => {
      if (parameter.in !== 'body') return;
      const at = ['paths', path, method, 'parameters', index];
      origins.add(file, formatPointer(at), `${origin}/body`);
      for (const name of Object.keys(objectOf(objectOf(parameter.schema).properties)))
        origins.add(
          file,
          formatPointer([...at, 'schema', 'properties', name]),
          `${origin}/body/properties/${escapeToken(name)}`,
        );
    });
  }
}
