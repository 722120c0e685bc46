/** What reviewers ask of sign-in, connections and what is secret. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const signInDemands: readonly Demand[] = [
  {
    id: 'client-secret',
    about: [/\bclient[ _]?secrets?\b/i],
    not: /\bclient[ _]?id\b/i,
    isThing: true,
    rules: ['oauth-client-secret-absent', 'definition-without-secrets', 'settings-no-secret'],
    meaning: 'No secret is to stand in the files. One that was published is to be made invalid.',
  },
  {
    id: 'client-id',
    about: [/\bclient[ _]?(?:id|secret)s?\b/i],
    isThing: true,
    rules: ['oauth-client-id-given', 'oauth-client-secret-absent'],
    meaning: 'The client id is to be a placeholder, and no secret is to stand in the files.',
  },
  {
    id: 'redirect',
    about: [/\bredirect ?(?:mode|ur[li]s?)\b|\breply ?(?:ur[li]s?|address(?:es)?)\b|\bGlobalPerConnector\b/i],
    isThing: true,
    rules: ['oauth-redirect-mode-per-connector', 'oauth-redirect-url-consent'],
    meaning: 'The redirect address is to be one of this connector alone.',
  },
  {
    id: 'scopes',
    about: [
      /\bscopes?\b/i,
      /\b(?:sign[- ]?in|o-?auth\w*|array|empty|missing|needs?|required|permissions?|too (?:wide|broad|many)|least|only|read|write|all)\b/i,
    ],
    not: /\b(?:out of|in|the) scope of\b|\bscoped?\b.{0,20}\b(?:pr|pull request|review|work)\b|\bsecurity ?definitions?\b/i,
    isCommon: true,
    rules: [],
    meaning: '`scopes` in `oAuthSettings` is to list the permissions that the operations need, and no more.',
  },
  {
    id: 'identity-provider',
    about: [
      /\bidentity ?provider\b|\b(?:oauth2(?:generic|auth)?|aad|aadcertificate)["'`]? (?:instead|rather)\b|\buse ["'`]?(?:aad|oauth2)\b/i,
    ],
    not: /\bregister|\bregistration\b/i,
    rules: ['oauth-identity-provider-known', 'oauth-identity-provider-required', 'oauth-parameters-required'],
    meaning:
      '`identityProvider` is to name the provider that the service signs in with, with the settings that it needs.',
  },
  {
    id: 'oauth-address',
    about: [/\b(?:token|authori[sz]ation|refresh|login) ?-?(?:ur[li]s?|endpoint|address(?:es)?)\b|\blogin ?uri\b/i],
    not: /\bredirect/i,
    rules: ['oauth-address-absolute', 'oauth-parameters-required'],
    meaning: 'The addresses for the sign-in are to be there, whole, and those that everybody uses.',
  },
  {
    id: 'oauth-settings',
    about: [/\boAuthSettings\b/i],
    rules: ['oauth-setting-known', 'oauth-parameter-known', 'connection-parameter-oauth-settings-required'],
    meaning: '`oAuthSettings` is to have the settings that a connector hands in, and no others.',
  },
  {
    id: 'secrets',
    about: [
      /\b(?:secrets?|passwords?|bearer|credentials|tokens?|confidential|sensitive)\b/i,
      /\b(?:remove|delete|get rid of|strip|take out|replace|dummy|placeholder|looks? like|expos\w+|hard-?cod\w+|personal|mask\w*|commit\w*|never|default|example|inside|place|should|must)\b/i,
    ],
    isCommon: true,
    rules: ['definition-without-secrets', 'settings-no-secret', 'test-value-impersonal', 'oauth-client-secret-absent'],
    meaning: 'No secret and no personal value is to stand in the files.',
  },
  {
    id: 'secret-key',
    about: [
      /\b(?:api[- ]?)?keys?\b|\btokens?\b|\bvalues?\b/i,
      /\b(?:expos\w+|hard-?cod\w+|leak\w*|real (?:looking )?(?:key|token)|live (?:key|token)|rotate|revoke)\b/i,
    ],
    isCommon: true,
    rules: ['definition-without-secrets', 'settings-no-secret', 'oauth-client-secret-absent'],
    meaning: 'No secret is to stand in the files. One that was published is to be made invalid.',
  },
  {
    id: 'security',
    about: [
      anyOf(
        /\bsecurity ?definitions?\b/i,
        /\bsecurity\b/i,
        /\bauth(?:entication|orization)?\b/i,
        /\bo-?auth ?(?:2(?:\.0)?)?\b/i,
        /\bapi[- ]?keys?\b/i,
        /\bscopes?\b/i,
        /\bidentity ?provider\b/i,
      ),
    ],
    isCommon: true,
    rules: [
      'security-definitions-given',
      'security-matches-connection-parameters',
      'oauth-not-for-independent',
      'oauth-identity-provider-known',
    ],
    meaning: 'The sign-in is to be described rightly in both files.',
  },
];
