/** The scopes of a sign-in: what the application may do, each with a sentence for people. */

import type { JsonObject } from '../../convert/json';
import { map, type Reader, text } from '../answers/reader';

/** Scopes by name, each with what it allows. */
export type Scopes = Readonly<Record<string, string>>;

export const scopesReader: Reader<Scopes> = map(text);

/** The security definition of a sign-in with an authorization code. */
export function codeFlow(authorizationUrl: string, tokenUrl: string, scopes: Scopes): JsonObject {
  return { type: 'oauth2', flow: 'accessCode', authorizationUrl, tokenUrl, scopes };
}
