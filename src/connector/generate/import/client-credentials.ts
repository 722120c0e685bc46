/** Reads back a sign-in with client credentials that was made here: two policies and a script. */
import { compact, type JsonObject, listOf } from '../../convert/json';
import { sameValue } from '../../text/json-rewrite';
import { clientCredentialsParts, credentialPolicies } from '../authentication/client-credentials';
import type { TokenRequest } from '../parts';
import { scriptText } from '../script/script';
import type { SignInParts, SingleSignIn } from './single-sign-ins';

/** `undefined` unless all of it is as it is made here: then an edit can make it again. */
export function importClientCredentials(
  { asked = [] }: SignInParts,
  properties: JsonObject,
  script: string | undefined,
): SingleSignIn | undefined {
  const names = asked.map(([name]) => name);
  const expected = Object.keys(
    clientCredentialsParts({ kind: 'clientCredentials', tokenUrl: '' }).connectionParameters,
  );
  if (script === undefined || !expected.every((name) => names.includes(name))) return undefined;
  const instances = listOf(properties.policyTemplateInstances);
  const policies = credentialPolicies.flatMap((made) => instances.find((policy) => sameValue(policy, made)) ?? []);
  const token = policies.length === credentialPolicies.length ? tokenOf(script) : undefined;
  if (token === undefined || scriptText([], token) !== script) return undefined;
  const { tokenUrl, scope, fields } = token;
  return {
    answers: compact([
      ['kind', 'clientCredentials'],
      ['tokenUrl', tokenUrl],
      ['scope', scope === '' ? undefined : scope],
      ['fields', Object.keys(fields).length === 0 ? undefined : fields],
    ]),
    schemes: {},
    parameters: Object.fromEntries(expected.map((name) => [name, name])),
    policies,
  };
}

const text = '("(?:[^"\\\\]|\\\\.)*")';

/** What stands at the places where the script names the service. Its texts are written as JSON writes them. */
function tokenOf(script: string): TokenRequest | undefined {
  const [, url] = new RegExp(`HttpMethod\\.Post, ${text}\\)`).exec(script) ?? [];
  if (url === undefined) return undefined;
  const pairs = [...script.matchAll(new RegExp(`^ +\\{ ${text}, ${text} \\},$`, 'gm'))].map(
    ([, name = '""', value = '""']) => [JSON.parse(name), JSON.parse(value)] as const,
  );
  const [, ...told] = pairs;
  const [first, ...rest] = told;
  const scope = first?.[0] === 'scope' ? String(first[1]) : '';
  return { tokenUrl: String(JSON.parse(url)), scope, fields: Object.fromEntries(scope === '' ? told : rest) };
}
