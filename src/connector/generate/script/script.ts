/** Writes `script.csx`: one class that signs calls in, changes them, sends them on and changes the answers. */
import { credentialHeaders } from '../authentication/client-credentials';
import type { TokenRequest } from '../parts';
import { indented, isOneOf, literal, when } from './csharp';
import type { Job, Route, TransformRequest, TransformResponse } from './jobs';

/** The text of the script, or `undefined` where nothing asks for one. */
export function scriptText(jobs: readonly Job[], token: TokenRequest | undefined): string | undefined {
  if (jobs.length === 0 && token === undefined) return undefined;
  const requests = jobs.filter((job) => job.job === 'transformRequest');
  const responses = jobs.filter((job) => job.job === 'transformResponse');
  const routes = jobs.filter((job) => job.job === 'route');
  const methods = [
    executeMethod(requests, responses, routes, token),
    ...(jobs.length === 0 ? [] : [nameMethod(jobs)]),
    ...(token === undefined ? [] : [tokenMethod(token)]),
    ...(requests.length === 0 ? [] : [readRequestMethod]),
    ...(responses.length === 0 ? [] : [readResponseMethod]),
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
  'Newtonsoft.Json.Linq',
].map((name) => `using ${name};`);

function executeMethod(
  requests: readonly TransformRequest[],
  responses: readonly TransformResponse[],
  routes: readonly Route[],
  token: TokenRequest | undefined,
): string[] {
  const content = (read: string, job: TransformRequest | TransformResponse, target: string) => [
    `JToken content = await ${read}.ConfigureAwait(false);`,
    ...changes(job),
    `${target}.Content = CreateJsonContent(content.ToString());`,
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
    ...requests.map((job) => when(isOneOf(job.operations), content('ReadRequestAsync()', job, 'Context.Request'))),
    ...routes.map(({ operations, path, method }) => {
      const verb = method === undefined ? 'null' : literal(method.toUpperCase());
      return when(isOneOf(operations), [`Route(${literal(path)}, ${verb});`]);
    }),
    [
      'HttpResponseMessage response = await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);',
    ],
    ...responses.map((job) =>
      when(
        `response.IsSuccessStatusCode && (${isOneOf(job.operations)})`,
        content('ReadResponseAsync(response)', job, 'response'),
      ),
    ),
    ['return response;'],
  ];
  const body = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  return ['public override async Task<HttpResponseMessage> ExecuteAsync()', '{', ...indented(body, 1), '}'];
}

/** What happens to the variable `content`. */
function changes({ rename = {}, remove = [], wrapIn }: TransformRequest | TransformResponse): string[] {
  const steps = [
    ...Object.entries(rename).flatMap(([from, to]) =>
      when(`item[${literal(from)}] != null`, [
        `JToken value = item[${literal(from)}];`,
        `item.Remove(${literal(from)});`,
        `item[${literal(to)}] = value;`,
      ]),
    ),
    ...remove.map((name) => `item.Remove(${literal(name)});`),
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

/** The id of the operation. An id that a job names is never taken for an encoded one. */
function nameMethod(jobs: readonly Job[]): string[] {
  const known = [...new Set(jobs.flatMap(({ operations }) => operations))];
  return [
    '// Some regions pass the id of the operation in Base64.',
    'private string OperationName()',
    '{',
    `    string[] known = { ${known.map(literal).join(', ')} };`,
    '    string id = Context.OperationId;',
    '    if (known.Contains(id))',
    '    {',
    '        return id;',
    '    }',
    '',
    '    try',
    '    {',
    '        return Encoding.UTF8.GetString(Convert.FromBase64String(id));',
    '    }',
    '    catch (FormatException)',
    '    {',
    '        return id;',
    '    }',
    '}',
  ];
}

const readRequestMethod = [
  'private async Task<JToken> ReadRequestAsync()',
  '{',
  '    string text = Context.Request.Content == null ? "" : await Context.Request.Content.ReadAsStringAsync().ConfigureAwait(false);',
  '    return string.IsNullOrWhiteSpace(text) ? new JObject() : JToken.Parse(text);',
  '}',
];

const readResponseMethod = [
  'private static async Task<JToken> ReadResponseAsync(HttpResponseMessage response)',
  '{',
  '    string text = response.Content == null ? "" : await response.Content.ReadAsStringAsync().ConfigureAwait(false);',
  '    return string.IsNullOrWhiteSpace(text) ? new JObject() : JToken.Parse(text);',
  '}',
];

const routeMethod = [
  '// The path is the whole one, with the base path; the query stays.',
  'private void Route(string path, string method)',
  '{',
  '    Context.Request.RequestUri = new UriBuilder(Context.Request.RequestUri) { Path = path }.Uri;',
  '    if (method != null)',
  '    {',
  '        Context.Request.Method = new HttpMethod(method);',
  '    }',
  '}',
];

function tokenMethod({ tokenUrl, scope, fields }: TokenRequest): string[] {
  const form = [
    '{ "grant_type", "client_credentials" }',
    '{ "client_id", clientId }',
    '{ "client_secret", clientSecret }',
    ...(scope === '' ? [] : [`{ "scope", ${literal(scope)} }`]),
    ...Object.entries(fields).map(([name, value]) => `{ ${literal(name)}, ${literal(value)} }`),
  ];
  return [
    '// Changes the credentials of the connection for a token. Returns the answer of the service if it gives none.',
    'private async Task<HttpResponseMessage> SignInAsync()',
    '{',
    `    string clientId = TakeHeader(${literal(credentialHeaders.id)});`,
    `    string clientSecret = TakeHeader(${literal(credentialHeaders.secret)});`,
    '    if (string.IsNullOrEmpty(clientId))',
    '    {',
    '        return null;',
    '    }',
    '',
    `    HttpRequestMessage request = new HttpRequestMessage(HttpMethod.Post, ${literal(tokenUrl)})`,
    '    {',
    '        Content = new FormUrlEncodedContent(new Dictionary<string, string>',
    '        {',
    ...form.map((line) => `            ${line},`),
    '        }),',
    '    };',
    '    HttpResponseMessage response = await Context.SendAsync(request, CancellationToken).ConfigureAwait(false);',
    '    if (!response.IsSuccessStatusCode)',
    '    {',
    '        return response;',
    '    }',
    '',
    '    string text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);',
    '    string token = (string)JObject.Parse(text)["access_token"];',
    '    Context.Request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);',
    '    return null;',
    '}',
    '',
    '// The value of a header, which goes no further.',
    'private string TakeHeader(string name)',
    '{',
    '    string value = Context.Request.Headers.TryGetValues(name, out IEnumerable<string> values) ? values.First() : null;',
    '    Context.Request.Headers.Remove(name);',
    '    return value;',
    '}',
  ];
}
