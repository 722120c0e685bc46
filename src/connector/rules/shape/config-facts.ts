/** The facts of the shape rules about `fusion-connector.config.json`. */
import { warning } from '../levels';
import type { RuleMeta } from '../rule';
import { sources } from '../sources';

// Warnings: a mistake here takes nothing from the connector. What it fails to suppress still counts as it is.
const config = { files: ['config'], severity: warning, origin: 'advice', official: [], fixable: false } as const;

export const configShapeRules: readonly RuleMeta[] = [
  {
    ...config,
    id: 'config-member-known',
    title: 'The configuration has only members that mean something',
    sources: [sources.json],
    fixable: 'safe',
  },
  {
    ...config,
    id: 'config-profile-known',
    title: 'The `profile` of the configuration is `custom`, `certified` or `independent`',
    sources: [sources.submission, sources.independentSubmission],
    fixable: 'safe',
  },
  {
    ...config,
    id: 'suppression-reason-given',
    title: 'A suppression says why',
    sources: [sources.json],
  },
];
