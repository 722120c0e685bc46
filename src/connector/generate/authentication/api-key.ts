/** A key that the service gives to each user, sent in a header or in the address. */
import { choice, kindWord, object, optional, type Reader, required, text, textLike } from '../answers/reader';
import type { AuthenticationParts } from '../parts';
import { connectionParameter } from './connection-parameter';

export interface ApiKey {
  readonly kind: 'apiKey';
  readonly in: 'header' | 'query';
  /** The name of the header or query parameter that the service expects. */
  readonly name: string;
  /** What makers read above the field, "API Key" if left out. */
  readonly label?: string | undefined;
  /** What the key is. */
  readonly description?: string | undefined;
  /** Where makers find it. */
  readonly tooltip?: string | undefined;
}

export const apiKeyReader: Reader<ApiKey> = object<ApiKey>('The API key', {
  kind: kindWord('apiKey'),
  in: required(choice(['header', 'query'])),
  name: required(textLike(/^[!#$%&'*+.^_`|~\w-]+$/, 'a name without blanks, such as `X-API-Key`,')),
  label: optional(text),
  description: optional(text),
  tooltip: optional(text),
});

export function apiKeyParts({ in: place, name, label, description, tooltip }: ApiKey): AuthenticationParts {
  const displayName = label ?? 'API Key';
  return {
    schemes: [{ name: 'api_key', scheme: { type: 'apiKey', in: place, name }, scopes: [] }],
    connectionParameters: {
      api_key: connectionParameter({
        type: 'securestring',
        displayName,
        description: description ?? `The ${displayName} of your account with the service.`,
        tooltip: tooltip ?? `Enter the ${displayName} that the service gave you.`,
        tabIndex: 1,
      }),
    },
    policies: [],
    credentials: `A connection asks for the ${displayName}.${description === undefined ? '' : ` ${description}`}${tooltip === undefined ? ' Your account with the service shows it.' : ` ${tooltip}`}`,
  };
}
