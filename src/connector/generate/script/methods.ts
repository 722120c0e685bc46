/** Methods of `script.csx` that jobs and the sign-in need; `script.ts` takes those that are called. */
import { credentialHeaders } from '../authentication/client-credentials';
import type { TokenRequest } from '../parts';
import { literal } from './csharp';
import type { Job } from './jobs';

/** The id of the operation. An id that a job names is never taken for an encoded one. */
export function nameMethod(jobs: readonly Job[]): string[] {
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

/** The library would read texts that look like dates as dates, and write them in another form and time zone. */
export const readJsonMethod = [
  '// The content as JSON, or null if there is none or it is something else. Dates stay as they were written.',
  'private static async Task<JToken> ReadJsonAsync(HttpContent content)',
  '{',
  '    string text = content == null ? "" : await content.ReadAsStringAsync().ConfigureAwait(false);',
  '    JsonSerializerSettings settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };',
  '    try',
  '    {',
  '        return JsonConvert.DeserializeObject<JToken>(text, settings);',
  '    }',
  '    catch (JsonException)',
  '    {',
  '        return null;',
  '    }',
  '}',
];

/** `Formatting` alone would be ambiguous where the platform brings `System.Xml` along. */
export const writeJsonMethod = [
  '// Changed content, with the headers of the old one that still hold.',
  'private static HttpContent WriteJson(JToken json, HttpContent before)',
  '{',
  '    HttpContent content = CreateJsonContent(json.ToString(Newtonsoft.Json.Formatting.None));',
  '    string[] ofOldBytes = { "Content-Type", "Content-Length", "Content-Encoding", "Content-MD5", "Content-Range" };',
  '    foreach (KeyValuePair<string, IEnumerable<string>> header in before.Headers)',
  '    {',
  '        if (!ofOldBytes.Contains(header.Key, StringComparer.OrdinalIgnoreCase))',
  '        {',
  '            content.Headers.TryAddWithoutValidation(header.Key, header.Value);',
  '        }',
  '    }',
  '',
  '    // A type such as application/hal+json stays.',
  '    string type = before.Headers.ContentType?.MediaType;',
  '    if (type != null && type.EndsWith("json", StringComparison.OrdinalIgnoreCase))',
  '    {',
  '        content.Headers.ContentType.MediaType = type;',
  '    }',
  '',
  '    return content;',
  '}',
];

export const renameMethod = [
  '// Takes all values out before it puts them back, so that names can also be swapped.',
  'private static void Rename(JObject item, Dictionary<string, string> names)',
  '{',
  '    Dictionary<string, JToken> taken = names.Keys.Where(name => item[name] != null).ToDictionary(name => name, name => item[name]);',
  '    foreach (string name in taken.Keys)',
  '    {',
  '        item.Remove(name);',
  '    }',
  '',
  '    foreach (KeyValuePair<string, JToken> entry in taken)',
  '    {',
  '        item[names[entry.Key]] = entry.Value;',
  '    }',
  '}',
];

export const routeMethod = [
  '// The path is the whole one, with the base path; the query stays.',
  'private void Route(string path, string method)',
  '{',
  '    Context.Request.RequestUri = new UriBuilder(Context.Request.RequestUri) { Path = path }.Uri;',
  '    if (method != null)',
  '    {',
  '        Context.Request.Method = new HttpMethod(method);',
  '    }',
  '',
  '    if (method == "GET" || method == "HEAD")',
  '    {',
  '        Context.Request.Content = null;',
  '    }',
  '}',
];

/** The sign-in of an application, and how the script gets at its credentials. */
export function tokenMethods({ tokenUrl, scope, fields }: TokenRequest): string[][] {
  // A field of the answers goes before one of the same name: two of them would stop the script.
  const usual = {
    grant_type: '"client_credentials"',
    client_id: 'clientId',
    client_secret: 'clientSecret',
    ...(scope === '' ? {} : { scope: literal(scope) }),
  };
  const own = Object.entries(fields).map(([name, value]) => [name, literal(value)] as const);
  const form = [...new Map([...Object.entries(usual), ...own])].map(
    ([name, value]) => `{ ${literal(name)}, ${value} }`,
  );
  return [
    [
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
      '    request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));',
      '    HttpResponseMessage response = await Context.SendAsync(request, CancellationToken).ConfigureAwait(false);',
      '    if (!response.IsSuccessStatusCode)',
      '    {',
      '        return response;',
      '    }',
      '',
      '    string token = await ReadTokenAsync(response).ConfigureAwait(false);',
      '    if (string.IsNullOrEmpty(token))',
      '    {',
      '        return new HttpResponseMessage(HttpStatusCode.BadGateway)',
      '        {',
      '            Content = CreateJsonContent("{\\"error\\":\\"The token address gave an answer without access_token.\\"}"),',
      '        };',
      '    }',
      '',
      '    Context.Request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);',
      '    return null;',
      '}',
    ],
    [
      '// The token in an answer, or null if the answer is none of JSON with a token in it.',
      'private static async Task<string> ReadTokenAsync(HttpResponseMessage response)',
      '{',
      '    string text = response.Content == null ? "" : await response.Content.ReadAsStringAsync().ConfigureAwait(false);',
      '    try',
      '    {',
      '        return (JObject.Parse(text)["access_token"] as JValue)?.Value as string;',
      '    }',
      '    catch (JsonException)',
      '    {',
      '        return null;',
      '    }',
      '}',
    ],
    [
      '// The value of a header, which goes no further.',
      'private string TakeHeader(string name)',
      '{',
      '    string value = Context.Request.Headers.TryGetValues(name, out IEnumerable<string> values) ? values.First() : null;',
      '    Context.Request.Headers.Remove(name);',
      '    return value;',
      '}',
    ],
  ];
}
