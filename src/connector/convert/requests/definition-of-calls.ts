/** From calls to a definition: one operation for each method and path, with all that its calls show. */
import { compact, type JsonObject } from '../json';
import { pascalCase, proposedId, UniqueNames } from '../operation-names';
import type { Remarks } from '../remarks';
import type { Call, Field } from './call';
import { securityName } from './call-security';
import { schemaOfExamples } from './schema-of-examples';

export interface About {
  readonly title: string;
  readonly description: string | undefined;
  readonly version: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

export function definitionOfCalls(calls: readonly Call[], about: About, remarks: Remarks): JsonObject {
  const usable = calls.filter((call) => isUsable(call, remarks));
  const server = serverOf(usable, remarks);
  const prefix = prefixOf(usable);
  const security = new Map<string, JsonObject>();
  const ids = new UniqueNames();
  const paths = new Map<string, Map<string, unknown>>();
  for (const group of grouped(usable, prefix)) {
    const item = paths.get(group.path) ?? new Map<string, unknown>();
    item.set(group.method, operationOf(group, ids, security, remarks));
    paths.set(group.path, item);
  }
  const tags = [...new Set(usable.flatMap(({ tag }) => tag ?? []))];
  return compact([
    ['swagger', '2.0'],
    [
      'info',
      compact([
        ['title', about.title],
        ['description', about.description],
        ['version', about.version],
      ]),
    ],
    ['host', server?.host],
    ['basePath', `/${prefix.join('/')}`],
    ['schemes', [server?.scheme ?? 'https']],
    ['paths', Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)]))],
    ['securityDefinitions', security.size === 0 ? undefined : Object.fromEntries(security)],
    ['tags', tags.length === 0 ? undefined : tags.map((name) => ({ name }))],
  ]);
}

function isUsable({ method, at }: Call, remarks: Remarks): boolean {
  if (methods.includes(method)) return true;
  remarks.lost(at, `Swagger 2.0 does not know the method \`${method.toUpperCase()}\`; the request is left out.`);
  return false;
}

/** The host that most calls go to. */
function serverOf(calls: readonly Call[], remarks: Remarks) {
  const count = new Map<string, number>();
  for (const { address } of calls)
    if (address.host !== undefined) count.set(address.host, (count.get(address.host) ?? 0) + 1);
  const [most] = [...count].sort((a, b) => b[1] - a[1]);
  if (most === undefined) {
    remarks.problem([], 'No request names a host that is known, so the result has no `host`. Add it.');
    return undefined;
  }
  for (const { address, at } of calls) {
    if (address.host !== undefined && address.host !== most[0]) {
      remarks.lost(
        at,
        `The request goes to \`${address.host}\`; a definition has one host, and \`${most[0]}\` is taken.`,
      );
    }
  }
  return calls.find(({ address }) => address.host === most[0])?.address;
}

/** Leading segments that look like the address of an API and that all calls share. */
function prefixOf(calls: readonly Call[]): string[] {
  const [first, ...others] = calls.map(({ address }) => address.segments);
  if (first === undefined) return [];
  const end = first.findIndex(
    (segment, index) =>
      !/^(api|rest|services?|v\d[\w.]*|\d+\.\d+)$/i.test(segment) ||
      index >= first.length - 1 ||
      others.some((segments) => segments[index] !== segment || index >= segments.length - 1),
  );
  return first.slice(0, Math.max(end, 0));
}

interface Group {
  readonly method: string;
  readonly path: string;
  readonly calls: Call[];
}

function grouped(calls: readonly Call[], prefix: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const call of calls) {
    const path = `/${call.address.segments.slice(prefix.length).join('/')}`;
    // Variables of another name do not make another path.
    const key = `${call.method} ${path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')}`;
    const group = groups.get(key) ?? { method: call.method, path, calls: [] };
    group.calls.push(call);
    groups.set(key, group);
  }
  // Two methods of one path have to write it in the same way.
  const written = new Map<string, string>();
  return [...groups.values()].map((group) => {
    const key = group.path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
    if (!written.has(key)) written.set(key, group.path);
    return { ...group, path: written.get(key) ?? group.path };
  });
}

function operationOf(
  { method, path, calls }: Group,
  ids: UniqueNames,
  security: Map<string, JsonObject>,
  remarks: Remarks,
): JsonObject {
  const [first, ...others] = calls;
  for (const { at } of others)
    remarks.changed(at, `The request has the method and path of another one; both became one operation.`);
  const summary = first?.name;
  const named = summary === undefined || /[/{}?]/.test(summary) ? '' : pascalCase(summary);
  const requirement = calls.flatMap(({ auth }) => auth ?? [])[0];
  const id = ids.take(named === '' || /^\d/.test(named) ? proposedId(method, path) : named);
  const tag = first?.tag;
  const body = bodyOf(method, calls, remarks);
  const parameters = [
    ...pathParameters(path, calls),
    ...fieldParameters(calls, 'query'),
    ...fieldParameters(calls, 'header'),
    ...body.parameters,
  ];
  const responses = responsesOf(calls, remarks);
  const hasJson = Object.values(responses).some((response) => Object.hasOwn(response, 'schema'));
  return compact([
    ['tags', tag === undefined ? undefined : [tag]],
    ['summary', summary],
    ['description', first?.description],
    ['operationId', id],
    ['consumes', body.consumes === undefined ? undefined : [body.consumes]],
    ['produces', hasJson ? ['application/json'] : undefined],
    ['parameters', parameters.length === 0 ? undefined : parameters],
    ['responses', responses],
    ['security', requirement && [{ [securityName(requirement, security, remarks)]: [] }]],
  ]);
}

function pathParameters(path: string, calls: readonly Call[]): JsonObject[] {
  const names = [...new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))];
  return names.map((name) => {
    const known = calls.map(({ variables }) => variables.get(name)).find((field) => field !== undefined);
    return compact([
      ['name', name],
      ['in', 'path'],
      ['description', known?.description],
      ['required', true],
      ['type', typeOf(known?.value === undefined ? [] : [known.value])],
    ]);
  });
}

/** Headers that the platform or the security definition sets. */
const ownHeaders =
  /^(accept|accept-.*|authorization|content-type|content-length|host|user-agent|connection|cookie|cache-control|postman-token|origin|referer|sec-.*)$/i;

function fieldParameters(calls: readonly Call[], place: 'query' | 'header'): JsonObject[] {
  const keys = calls.flatMap(({ auth }) =>
    auth?.kind === 'key' && auth.place === place ? [auth.name.toLowerCase()] : [],
  );
  const fields = calls.flatMap((call) => (place === 'query' ? call.query : call.headers));
  const byName = new Map<string, Field[]>();
  for (const field of fields) {
    if (
      field.name === '' ||
      keys.includes(field.name.toLowerCase()) ||
      (place === 'header' && ownHeaders.test(field.name))
    )
      continue;
    byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  }
  return [...byName].map(([name, given]) =>
    compact([
      ['name', name],
      ['in', place],
      ['description', given.map(({ description }) => description).find((text) => text !== undefined)],
      ['required', false],
      ['type', typeOf(given.map(({ value }) => value))],
    ]),
  );
}

function typeOf(values: readonly string[]): string {
  if (values.length === 0) return 'string';
  if (values.every((value) => /^-?(0|[1-9]\d{0,8})$/.test(value))) return 'integer';
  return values.every((value) => value === 'true' || value === 'false') ? 'boolean' : 'string';
}

function bodyOf(
  method: string,
  calls: readonly Call[],
  remarks: Remarks,
): { parameters: JsonObject[]; consumes: string | undefined } {
  const given = calls.flatMap(({ body, at }) => (body === undefined ? [] : [{ body, at }]));
  const [first] = given;
  if (first === undefined) return { parameters: [], consumes: undefined };
  if (method === 'get' || method === 'head') {
    remarks.lost(first.at, `A ${method.toUpperCase()} request has no body on the platform; it is left out.`);
    return { parameters: [], consumes: undefined };
  }
  const alike = given.filter(({ body }) => body.kind === first.body.kind);
  if (alike.length < given.length)
    remarks.lost(first.at, 'The requests have bodies of different kinds; the first kind is taken.');
  if (first.body.kind === 'form') {
    const fields = alike
      .flatMap(({ body }) => (body.kind === 'form' ? body.fields : []))
      .filter(({ name }) => name !== '');
    const names = [...new Set(fields.map(({ name }) => name))];
    const parameters = names.map((name) => {
      const same = fields.filter((field) => field.name === name);
      const type = same.some(({ isFile }) => isFile === true) ? 'file' : typeOf(same.map(({ value }) => value));
      const description = same.map((field) => field.description).find((text) => text !== undefined);
      return compact([
        ['name', name],
        ['in', 'formData'],
        ['description', description],
        ['required', false],
        ['type', type],
      ]);
    });
    const consumes = first.body.multipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
    return { parameters, consumes: parameters.length === 0 ? undefined : consumes };
  }
  const values = alike.flatMap(({ body }) => (body.kind === 'json' ? [body.value] : []));
  const schema = first.body.kind === 'json' ? schemaOfExamples(values, remarks, first.at) : { type: 'string' };
  const consumes = first.body.kind === 'json' ? 'application/json' : first.body.type;
  return { parameters: [{ name: 'body', in: 'body', required: true, schema }], consumes };
}

function responsesOf(calls: readonly Call[], remarks: Remarks): Record<string, JsonObject> {
  const saved = calls.flatMap(({ responses }) => responses);
  if (saved.length === 0) {
    for (const { at } of calls.slice(0, 1))
      remarks.problem(at, 'No response is known; a default response without content stands for it.');
    return { default: { description: 'Any response.' } };
  }
  const codes = [...new Set(saved.map(({ status }) => status))];
  return Object.fromEntries(
    codes.map((code) => {
      const same = saved.filter(({ status }) => status === code);
      const values = same.flatMap(({ json }) => (json === undefined ? [] : [json]));
      const at = calls[0]?.at ?? [];
      const schema = values.length === 0 ? undefined : schemaOfExamples(values, remarks, [...at, 'response']);
      return [
        code,
        compact([
          ['description', same[0]?.description ?? 'The response.'],
          ['schema', schema],
        ]),
      ];
    }),
  );
}
