/** Writes `script.csx`: one class that signs calls in, changes them, sends them on and changes the answers. */
import type { TokenRequest } from '../parts';
import { indented, isOneOf, literal, when } from './csharp';
import type { Job, Route, TransformRequest, TransformResponse } from './jobs';
import { nameMethod, readJsonMethod, renameMethod, routeMethod, tokenMethods, writeJsonMethod } from './methods';

/** The text of the script, or `undefined` where nothing asks for one. */
export function scriptText(jobs: readonly Job[], token: TokenRequest | undefined): string | undefined {
  if (jobs.length === 0 && token === undefined) return undefined;
  const requests = jobs.filter((job) => job.job === 'transformRequest');
  const responses = jobs.filter((job) => job.job === 'transformResponse');
  const routes = jobs.filter((job) => job.job === 'route');
  const methods = [
    executeMethod(requests, responses, routes, token),
    ...(jobs.length === 0 ? [] : [nameMethod(jobs)]),
    ...(token === undefined ? [] : tokenMethods(token)),
    ...(requests.length + responses.length === 0 ? [] : [readJsonMethod, writeJsonMethod]),
    ...([...requests, ...responses].some(({ rename = {} }) => Object.keys(rename).length > 0) ? [renameMethod] : []),
    ...(routes.length === 0 ? [] : [routeMethod]),
  ];
  const body = methods.flatMap((method, index) => (index === 0 ? method : ['', ...method]));
  return `${[...usings, '', 'public class Script : ScriptBase', '{', ...indented(body, 1), '}'].join('\n')}\n`;
}

const usings = [
  'System',
  'System.Collections.Generic',
  'System.Linq',
  'System.Net',
  'System.Net.Http',
  'System.Net.Http.Headers',
  'System.Text',
  'System.Threading.Tasks',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
].map((name) => `using ${name};`);

function executeMethod(
  requests: readonly TransformRequest[],
  responses: readonly TransformResponse[],
  routes: readonly Route[],
  token: TokenRequest | undefined,
): string[] {
  const content = (job: TransformRequest | TransformResponse, target: string) => [
    `JToken content = await ReadJsonAsync(${target}.Content).ConfigureAwait(false);`,
    ...when('content != null', [...changes(job), `${target}.Content = WriteJson(content, ${target}.Content);`]),
  ];
  const blocks: string[][] = [
    ...(requests.length + responses.length + routes.length === 0 ? [] : [['string operation = OperationName();']]),
    ...(token === undefined
      ? []
      : [
          [
            'HttpResponseMessage refused = await SignInAsync().ConfigureAwait(false);',
            ...when('refused != null', ['return refused;']),
          ],
        ]),
    ...requests.map((job) => when(isOneOf(job.operations), content(job, 'Context.Request'))),
    ...routes.map(({ operations, path, method }) => {
      const verb = method === undefined ? 'null' : literal(method.toUpperCase());
      return when(isOneOf(operations), [`Route(${literal(path)}, ${verb});`]);
    }),
    [
      'HttpResponseMessage response = await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);',
    ],
    ...responses.map((job) =>
      when(`response.IsSuccessStatusCode && (${isOneOf(job.operations)})`, content(job, 'response')),
    ),
    ['return response;'],
  ];
  const body = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  return ['public override async Task<HttpResponseMessage> ExecuteAsync()', '{', ...indented(body, 1), '}'];
}

/** What happens to the variable `content`. */
function changes({ rename = {}, remove = [], wrapIn }: TransformRequest | TransformResponse): string[] {
  const names = Object.entries(rename).map(([from, to]) => `[${literal(from)}] = ${literal(to)}`);
  const steps = [
    // First, so that a name that is taken out can be given to another property.
    ...remove.map((name) => `item.Remove(${literal(name)});`),
    ...(names.length === 0 ? [] : [`Rename(item, new Dictionary<string, string> { ${names.join(', ')} });`]),
  ];
  return [
    // A list is changed item by item.
    ...(steps.length === 0
      ? []
      : [
          'IEnumerable<JObject> items = content is JArray list ? list.OfType<JObject>() : new[] { content }.OfType<JObject>();',
          'foreach (JObject item in items.ToList())',
          '{',
          ...indented(steps, 1),
          '}',
        ]),
    ...(wrapIn === undefined ? [] : [`content = new JObject { [${literal(wrapIn)}] = content };`]),
  ];
}
