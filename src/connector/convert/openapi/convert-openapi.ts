/** A whole OpenAPI 3.0 or 3.1 document as a Swagger 2.0 definition. */
import { compact, extensionsOf, isObject, type JsonObject, objectOf } from '../json';
import type { Remarks } from '../remarks';
import { Context, kindOf } from './context';
import { convertDocs, convertInfo, convertTags } from './information';
import { withoutLooseExtensions } from './loose-extensions';
import { convertPaths } from './operations';
import { convertParameter } from './parameters';
import { type ConvertedResponse, convertResponse } from './responses';
import { convertSchema } from './schema';
import { convertRequirements, convertSchemes } from './security';
import { convertServers } from './servers';

/** Converts the document. Remarks say what is not in the result, or not as it was. */
export function convertOpenApi(root: JsonObject, remarks: Remarks): JsonObject {
  const components = objectOf(root.components);
  if (root.components !== undefined && !isObject(root.components)) {
    remarks.problem(['components'], `\`components\` is an object; ${kindOf(root.components)} is left out.`);
  }
  const schemas = objectOf(components.schemas);
  const context = new Context(root, remarks, Object.keys(schemas));
  const info = convertInfo(context, root.info);
  const servers = convertServers(context, root.servers);
  const parameters = sharedParameters(context, components.parameters);
  const responses = sharedResponses(context, components.responses);
  const schemes = convertSchemes(context, components.securitySchemes);
  const paths = convertPaths(context, root.paths, { parameters, responses, schemes });
  const definitions = convertDefinitions(context, schemas);
  if (root.webhooks !== undefined) {
    remarks.lost(
      ['webhooks'],
      'Swagger 2.0 has no webhooks. A webhook trigger is described with `x-ms-notification-content`.',
    );
  }
  const whole = compact([
    ['swagger', '2.0'],
    ['info', info],
    ...Object.entries(servers),
    ['paths', paths],
    ['definitions', filled(definitions)],
    ['parameters', filled(Object.fromEntries(parameters))],
    ['responses', filled(Object.fromEntries([...responses].map(([name, { response }]) => [name, response])))],
    ['securityDefinitions', filled(Object.fromEntries(schemes))],
    ['security', convertRequirements(context, root.security, ['security'], schemes)],
    ['tags', convertTags(context, root.tags)],
    ['externalDocs', convertDocs(root.externalDocs)],
    ...extensionsOf(root),
  ]);
  return withoutLooseExtensions(whole, remarks);
}

function filled(value: JsonObject): JsonObject | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function sharedParameters(context: Context, value: unknown): ReadonlyMap<string, JsonObject> {
  const converted = Object.entries(objectOf(value)).flatMap(([name, entry]): Array<[string, JsonObject]> => {
    const found = context.follow(entry, ['components', 'parameters', name]);
    const parameter = found && convertParameter(context, found.value, found.path);
    return parameter === undefined ? [] : [[name, parameter]];
  });
  return new Map(converted);
}

function sharedResponses(context: Context, value: unknown): ReadonlyMap<string, ConvertedResponse> {
  const converted = Object.entries(objectOf(value)).flatMap(([name, entry]): Array<[string, ConvertedResponse]> => {
    const found = context.follow(entry, ['components', 'responses', name]);
    return found === undefined ? [] : [[name, convertResponse(context, found.value, found.path, 'default')]];
  });
  return new Map(converted);
}

function convertDefinitions(context: Context, schemas: JsonObject): JsonObject {
  const definitions = new Map<string, JsonObject>();
  for (const [name, schema] of Object.entries(schemas)) {
    definitions.set(name, definitionOf(context, schema, ['components', 'schemas', name]));
  }
  // Converting one of these may find further ones.
  for (let next = context.waiting.shift(); next !== undefined; next = context.waiting.shift()) {
    definitions.set(next.name, definitionOf(context, next.target.value, next.target.path));
  }
  return Object.fromEntries(definitions);
}

/** An entry of `definitions` may not be a reference itself. */
function definitionOf(context: Context, schema: unknown, path: ReadonlyArray<string | number>): JsonObject {
  const alias = isObject(schema) ? schema.$ref : undefined;
  if (typeof alias === 'string' && context.lookUp(alias) !== undefined) {
    // Says so when the references only lead around.
    if (context.follow(schema, path) === undefined) return {};
    return { allOf: [convertSchema(context, schema, path)] };
  }
  return convertSchema(context, schema, path);
}
