/** Entries of `connectionParameters`: what makers are asked for. */
import type { JsonObject } from '../../convert/json';

export interface Asked {
  readonly type: 'string' | 'securestring';
  readonly displayName: string;
  readonly description: string;
  readonly tooltip: string;
  readonly tabIndex: number;
}

export function connectionParameter({ type, displayName, description, tooltip, tabIndex }: Asked): JsonObject {
  const constraints = { required: 'true', tabIndex, clearText: type === 'string' };
  return { type, uiDefinition: { displayName, description, tooltip, constraints } };
}

/** A sign-in through an identity provider. Secrets never stand in the file; they are given when it is deployed. */
export function signIn(
  identityProvider: string,
  clientId: string | undefined,
  scopes: readonly string[],
  customParameters: Readonly<Record<string, string>>,
  properties?: JsonObject,
): JsonObject {
  return {
    type: 'oauthSetting',
    oAuthSettings: {
      identityProvider,
      clientId: clientId ?? placeholder,
      scopes,
      redirectMode: 'GlobalPerConnector',
      redirectUrl: 'https://global.consent.azure-apim.net/redirect',
      ...(properties === undefined ? {} : { properties }),
      customParameters: Object.fromEntries(Object.entries(customParameters).map(([name, value]) => [name, { value }])),
    },
  };
}

const placeholder = '[client id of your application]';

/** The paragraph of the readme for whoever has to register an application first. */
export const registration =
  'Register an application with the service, or ask its administrator to do so. Enter its client ID in `apiProperties.json` and give its client secret when you deploy the connector. After the first deployment the platform shows the redirect URL of the connector; add it to the application.';
