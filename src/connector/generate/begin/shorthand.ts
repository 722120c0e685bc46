/** Short forms of answers for the command line: an operation or a sign-in in one line of words. */
import type { JsonObject } from '../../convert/json';
import { httpMethods } from '../../model/shapes/swagger';

/** What a line means, or the sentence that says why it means nothing. */
export type Meaning = { readonly value: JsonObject } | { readonly problem: string };

/** `get /ships List ships` */
export function operationOf(line: string): Meaning {
  const [method = '', path = '', ...words] = line.trim().split(/\s+/);
  const known = httpMethods.find((name) => name === method.toLowerCase());
  if (known === undefined || !path.startsWith('/') || words.length === 0)
    return {
      problem: `"${line}" is no operation; a method, a path and a summary are expected, such as "get /ships List ships".`,
    };
  const summary = words.join(' ');
  const description = `${summary.replace(/[.\s]+$/, '')}.`;
  return { value: { method: known, path, summary, description, responses: [{ status: '200' }] } };
}

interface Way {
  readonly form: string;
  /** The members that the words behind the kind fill, in their order. */
  readonly members: readonly string[];
}

/** The kinds that can be told in a few words, each with the words. */
export const signIns: Readonly<Record<string, Way>> = {
  none: { form: 'none', members: [] },
  apiKey: { form: 'apiKey header X-API-Key', members: ['in', 'name'] },
  basic: { form: 'basic', members: [] },
  oauth2: {
    form: 'oauth2 https://login.example.com/authorize https://login.example.com/token',
    members: ['authorizationUrl', 'tokenUrl'],
  },
  entra: { form: 'entra api://service', members: ['resourceUri'] },
  clientCredentials: { form: 'clientCredentials https://login.example.com/token', members: ['tokenUrl'] },
};

/** `apiKey header X-API-Key` */
export function signInOf(line: string): Meaning {
  const [word = '', ...words] = line.trim().split(/\s+/);
  const kind = Object.keys(signIns).find((name) => name.toLowerCase() === word.toLowerCase());
  const way = kind === undefined ? undefined : signIns[kind];
  if (kind === undefined || way === undefined)
    return { problem: `"${word}" is no sign-in; ${Object.keys(signIns).join(', ')} are possible.` };
  if (words.length !== way.members.length) return { problem: `"${line}" does not fit; "${way.form}" would.` };
  return {
    value: { kind, ...Object.fromEntries(way.members.map((member, index) => [member, words[index]])) },
  };
}
