/** What reviewers ask of sign-in, connections and what is secret. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const signInDemands: readonly Demand[] = [
  {
    id: 'client-id',
    about: [/\bclient[ _]?(?:id|secret)s?\b/i],
    rules: ['oauth-client-id-given', 'oauth-client-secret-absent'],
    meaning: 'The client id is to be a placeholder, and no secret is to stand in the files.',
  },
  {
    id: 'redirect',
    about: [/\bredirect ?(?:mode|ur[li]s?)\b|\breply ?(?:ur[li]s?|address(?:es)?)\b|\bGlobalPerConnector\b/i],
    rules: ['oauth-redirect-mode-per-connector', 'oauth-redirect-url-consent'],
    meaning: 'The redirect address is to be one of this connector alone.',
  },
  {
    id: 'oauth-settings',
    about: [/\boAuthSettings\b/i],
    rules: ['oauth-setting-known', 'oauth-parameter-known', 'connection-parameter-oauth-settings-required'],
    meaning: '`oAuthSettings` is to have the settings that a connector hands in, and no others.',
  },
  {
    id: 'connection-parameters',
    about: [
      anyOf(
        /\bconnection ?param(?:eter)?s?\b/i,
        /\bconnection(?:'s)? (?:page|dialog|screen)\b/i,
        /\bconnectionParameterSets?\b/i,
        /\buiDefinition\b/i,
        /\btooltips?\b/i,
        /\bsecure ?string\b/i,
        /\bclearText\b/i,
        /\bconstraints\./i,
        /\bconnection param\b/i,
      ),
    ],
    rules: ['connection-parameters-given', 'connection-parameter-described', 'connection-parameters-fit-security'],
    meaning: 'The parameters of the connection are to be given, described, and to fit the kind of sign-in.',
  },
  {
    id: 'secrets',
    about: [
      /\b(?:secrets?|passwords?|bearer|credentials|tokens?|confidential|sensitive)\b/i,
      /\b(?:remove|delete|replace|dummy|placeholder|expos\w+|hard-?cod\w+|personal|mask\w*|commit\w*|never|default|example|inside|place|should|must)\b/i,
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
