/** A user name and a password, sent with every call. */
import { kindWord, object, optional, type Reader, text } from '../answers/reader';
import type { AuthenticationParts } from '../parts';
import { connectionParameter } from './connection-parameter';

export interface Basic {
  readonly kind: 'basic';
  /** What makers read above the two fields, where the service calls them otherwise. */
  readonly userLabel?: string | undefined;
  readonly passwordLabel?: string | undefined;
}

export const basicReader: Reader<Basic> = object<Basic>('The basic authentication', {
  kind: kindWord('basic'),
  userLabel: optional(text),
  passwordLabel: optional(text),
});

export function basicParts({ userLabel = 'User Name', passwordLabel = 'Password' }: Basic): AuthenticationParts {
  const asked = (type: 'string' | 'securestring', displayName: string, tabIndex: number) =>
    connectionParameter({
      type,
      displayName,
      description: `The ${displayName} of your account with the service.`,
      tooltip: `Enter the ${displayName} with which you sign in to the service.`,
      tabIndex,
    });
  return {
    schemes: [{ name: 'basic_auth', scheme: { type: 'basic' }, scopes: [] }],
    // The platform takes the two from parameters of these names.
    connectionParameters: {
      username: asked('string', userLabel, 1),
      password: asked('securestring', passwordLabel, 2),
    },
    policies: [],
    credentials: `A connection asks for the ${userLabel} and the ${passwordLabel} of an account with the service.`,
  };
}
