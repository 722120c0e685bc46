/** The facts of the table rules about `apiProperties.json`. What they check is written in `model/shapes/properties.ts`. */
import { certification, error, reviewed, warning } from '../levels';
import type { RuleMeta } from '../rule';
import { malformed } from '../solution-checker';
import { pullRequest, sources } from '../sources';

const properties = { files: ['properties'], origin: 'platform', fixable: false, official: [] } as const;
const parameters = {
  ...properties,
  sources: [sources.propertiesSchema, sources.connectionParameters],
} as const;

export const propertiesShapeRules: readonly RuleMeta[] = [
  {
    ...properties,
    id: 'properties-root-required',
    title: '`apiProperties.json` has a `properties` object',
    severity: error,
    sources: [sources.propertiesSchema],
    fixable: 'review',
  },
  {
    ...properties,
    id: 'properties-member-known',
    title: '`properties` has only the members that the tools know',
    severity: warning,
    sources: [sources.propertiesSchema],
    fixable: 'safe',
  },
  {
    ...properties,
    id: 'properties-brand-color-required',
    title: 'The connector has a brand colour',
    severity: error,
    sources: [sources.propertiesSchema],
  },
  {
    ...properties,
    id: 'properties-publisher-required',
    title: 'The connector names its publisher',
    severity: certification,
    origin: 'certification',
    sources: [sources.submission, sources.independentSubmission],
  },
  {
    ...properties,
    id: 'properties-stack-owner-required',
    title: 'The connector names the owner of the API behind it',
    // Fifteen of 217 accepted connectors lack it, recent ones among them: asked for, not enforced.
    severity: reviewed,
    origin: 'certification',
    sources: [sources.submission, pullRequest(918)],
  },
  {
    ...properties,
    id: 'policy-members-required',
    title: 'A policy template instance has `templateId`, `title` and `parameters`',
    severity: error,
    sources: [sources.propertiesSchema],
    fixable: 'review',
  },
  {
    ...properties,
    id: 'policy-member-known',
    title: 'A policy template instance has only `templateId`, `title` and `parameters`',
    severity: warning,
    sources: [sources.propertiesSchema],
    fixable: 'safe',
  },
  {
    ...parameters,
    id: 'connection-parameter-type-required',
    title: 'A connection parameter has a `type`',
    severity: error,
    official: malformed,
  },
  {
    ...parameters,
    id: 'connection-parameter-gateway-settings-required',
    title: 'A parameter for a gateway has its settings',
    severity: warning,
  },
  {
    ...parameters,
    id: 'connection-parameter-oauth-settings-required',
    title: 'A connection parameter of the type `oauthSetting` has `oAuthSettings`',
    severity: error,
    official: malformed,
    fixable: 'review',
  },
  {
    ...parameters,
    id: 'connection-parameter-member-known',
    title: 'Connection parameters, their texts and their sets have only members that the platform knows',
    severity: warning,
    fixable: 'safe',
  },
  {
    ...parameters,
    id: 'connection-parameter-flag-values',
    title: '`required`, `hidden` and `clearText` are true or false',
    severity: warning,
    fixable: 'safe',
  },
  {
    ...parameters,
    id: 'connection-sets-members-required',
    title: 'Sets of connection parameters have names, texts and parameters',
    severity: error,
    sources: [sources.multiAuthentication, sources.paconn],
    fixable: 'review',
  },
  {
    ...parameters,
    id: 'oauth-identity-provider-required',
    title: 'OAuth settings name an identity provider',
    severity: error,
    official: malformed,
  },
  {
    ...parameters,
    id: 'oauth-setting-known',
    title: 'OAuth settings have only members that the platform knows',
    severity: warning,
    fixable: 'safe',
  },
  {
    ...parameters,
    id: 'oauth-redirect-mode-known',
    title: 'The redirect mode is `Global`, `GlobalPerConnector` or `Direct`',
    severity: certification,
    fixable: 'safe',
  },
  {
    ...parameters,
    id: 'oauth-parameter-value-required',
    title: 'Each custom parameter of OAuth settings has a `value`',
    severity: error,
  },
];
