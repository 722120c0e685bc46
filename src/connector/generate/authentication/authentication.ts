/** All ways to sign in: a line for each in the table of readers and in the choice of parts. */
import { kindWord, list, object, oneOfKinds, type Reader, required, text, textLike } from '../answers/reader';
import { type AuthenticationParts, noParts } from '../parts';
import { type ApiKey, apiKeyParts, apiKeyReader } from './api-key';
import { type Basic, basicParts, basicReader } from './basic';
import { type ClientCredentials, clientCredentialsParts, clientCredentialsReader } from './client-credentials';
import { type Entra, entraParts, entraReader } from './entra';
import { type OAuth2, oauth2Parts, oauth2Reader } from './oauth2';
import { type Provider, providerParts, providerReader } from './provider';
import { type Several, severalParts, type Way } from './several';

/** The service is open to all. */
export interface None {
  readonly kind: 'none';
}

/** What an imported connector has, where the answers have no word for it. */
export interface Kept {
  readonly kind: 'kept';
}

export type SingleAuthentication = None | ApiKey | Basic | OAuth2 | Entra | Provider | ClientCredentials;
export type Authentication = SingleAuthentication | Several<SingleAuthentication> | Kept;

const singles: { readonly [K in SingleAuthentication['kind']]: Reader<SingleAuthentication> } = {
  none: object<None>('The authentication', { kind: kindWord('none') }),
  apiKey: apiKeyReader,
  basic: basicReader,
  oauth2: oauth2Reader,
  entra: entraReader,
  provider: providerReader,
  clientCredentials: clientCredentialsReader,
};

const way = object<Way<SingleAuthentication>>('The way to sign in', {
  name: required(textLike(/^[a-z][a-z\d]*$/i, 'letters and digits')),
  displayName: required(text),
  description: required(text),
  authentication: required(oneOfKinds<SingleAuthentication>('kind', singles, 'none')),
});

const several = object<Several<SingleAuthentication>>('The authentication', {
  kind: kindWord('several'),
  ways: required(list(way, 2)),
});

export const authentication: Reader<Authentication> = oneOfKinds<Authentication>(
  'kind',
  { ...singles, several, kept: object<Kept>('The authentication', { kind: kindWord('kept') }) },
  'none',
);

/** What both files say about a way to sign in. */
export function authenticationParts(answers: Authentication): AuthenticationParts {
  switch (answers.kind) {
    case 'none':
      return noParts;
    case 'kept':
      return { ...noParts, credentials: 'A connection asks for what the service gave you.' };
    case 'apiKey':
      return apiKeyParts(answers);
    case 'basic':
      return basicParts(answers);
    case 'oauth2':
      return oauth2Parts(answers);
    case 'entra':
      return entraParts(answers);
    case 'provider':
      return providerParts(answers);
    case 'clientCredentials':
      return clientCredentialsParts(answers);
    case 'several':
      return severalParts(answers, authenticationParts);
  }
}

/** The on-premises data gateway as a further connection parameter. */
export const gatewayParameter = {
  gateway: {
    type: 'gatewaySetting',
    gatewaySettings: { dataSourceType: 'CustomConnector', connectionDetails: [] },
    uiDefinition: { constraints: { tabIndex: 4, required: 'true', capability: ['gateway'] } },
  },
} as const;
