/** Telling connection parameters that hold secrets from others by what they are called. */
import type { JsonNode } from '../text/json-node';

/** Names of secrets; what follows them must not make something else of them, as in "key name" or "token URL". */
const secret =
  /(?:^|[^a-z])(?:key|token)$|password$|passphrase$|secret$|(?:api|access|private|subscription|secret)[-_ ]?key$|(?:access|auth|bearer|refresh)[-_ ]?token$/i;

/** Whether a connection parameter is called a secret, by its name or by what makers read. */
export function looksSecret(name: string, parameter: JsonNode): boolean {
  const label = parameter.object('uiDefinition')?.string('displayName') ?? '';
  return secret.test(label) || secret.test(name.split(':').pop() ?? '');
}
