/** The ways to sign in: what each is called, when it is right, and what a new answer begins with. */
import { identityProviders } from '../../../../connector/form-tables';
import type { Choice } from '../../form/ChoiceField';

export interface SignInKind extends Choice {
  readonly blank: Readonly<Record<string, unknown>>;
}

export const singleKinds: readonly SignInKind[] = [
  { value: 'none', label: 'No sign-in', help: 'The service is open to all.', blank: {} },
  {
    value: 'apiKey',
    label: 'API key',
    help: 'Each user has a key, which travels in a header or in the address.',
    blank: { in: 'header' },
  },
  { value: 'basic', label: 'Basic', help: 'A user name and a password travel with each call.', blank: {} },
  {
    value: 'oauth2',
    label: 'OAuth 2.0',
    help: 'Makers sign in at the service in a window of its own (authorization code).',
    blank: {},
  },
  { value: 'entra', label: 'Microsoft Entra ID', help: 'The service is registered there.', blank: {} },
  {
    value: 'provider',
    label: 'A service that the platform knows',
    help: 'OAuth 2.0 at one of a list of services, such as GitHub or Salesforce.',
    blank: {},
  },
  {
    value: 'clientCredentials',
    label: 'Client credentials',
    help: 'An application signs in, without a person. The connector gets custom code for it.',
    blank: {},
  },
];

export const allKinds: readonly SignInKind[] = [
  ...singleKinds,
  {
    value: 'several',
    label: 'Several ways',
    help: 'Makers choose among them when they make a connection.',
    blank: {
      ways: [
        { name: 'key', displayName: 'API key', authentication: { kind: 'apiKey', in: 'header' } },
        { name: 'account', displayName: 'Account', authentication: { kind: 'oauth2' } },
      ],
    },
  },
];

/** For an imported connector, whatever it has. */
export const keptKind: SignInKind = {
  value: 'kept',
  label: 'As it was imported',
  help: 'The sign-in stays as it stands in the imported files. Choose another way to replace it in both of them.',
  blank: {},
};

/** Providers with a kind of their own. */
const others = ['oauth2', 'oauth2generic', 'aad'];

/** The providers that can be chosen by name. */
export const namedProviders: readonly string[] = Object.keys(identityProviders).filter((id) => !others.includes(id));
