/** Several ways to sign in, among which makers choose when they make a connection. */
import type { AuthenticationParts } from '../parts';

/** One of the ways, told to makers by a name and a sentence. */
export interface Way<T> {
  /** A short technical name; connections remember it. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly authentication: T;
}

export interface Several<T> {
  readonly kind: 'several';
  readonly ways: ReadonlyArray<Way<T>>;
}

/** Puts the parts of all ways together. */
export function severalParts<T>({ ways }: Several<T>, partsOf: (way: T) => AuthenticationParts): AuthenticationParts {
  const all = ways.map((way) => ({ ...way, parts: partsOf(way.authentication) }));
  const token = all.find(({ parts }) => parts.token !== undefined)?.parts.token;
  return {
    // Two ways of the same kind have the same name for their scheme: the name of the way tells them apart.
    schemes: all.flatMap(({ name, parts }) =>
      parts.schemes.map((entry) => ({ ...entry, name: `${entry.name}_${name}` })),
    ),
    connectionParameters: {},
    sets: {
      uiDefinition: { displayName: 'Authentication Type', description: 'How you sign in to the service.' },
      values: all.map(({ name, displayName, description, parts }) => ({
        name,
        uiDefinition: { displayName, description },
        parameters: parts.connectionParameters,
      })),
    },
    policies: all.flatMap(({ parts }) => parts.policies),
    ...(token === undefined ? {} : { token }),
    credentials: all.map(({ displayName, parts }) => `- **${displayName}.** ${parts.credentials}`).join('\n'),
  };
}
