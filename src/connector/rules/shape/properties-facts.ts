/** The facts of the table rules about `apiProperties.json`. What they check is written in `model/shapes/properties.ts`. */
import { certification, error, reviewed, warning } from '../levels';
import type { RuleMeta } from '../rule';
import { pullRequest, sources } from '../sources';

const properties = { files: ['properties'], origin: 'platform', fixable: false, official: [] } as const;

export const propertiesShapeRules: readonly RuleMeta[] = [
  {
    ...properties,
    id: 'properties-root-required',
    title: '`apiProperties.json` has a `properties` object',
    severity: error,
    sources: [sources.propertiesSchema],
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
  },
];
