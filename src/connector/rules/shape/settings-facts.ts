/** The facts of the table rules about `settings.json`. What they check is written in `model/shapes/settings.ts`. */
import { warning } from '../levels';
import type { RuleMeta } from '../rule';
import { sources } from '../sources';

const settings = {
  files: ['settings'],
  severity: warning,
  origin: 'platform',
  fixable: 'review',
  official: [],
  sources: [sources.settingsSchema],
} as const;

export const settingsShapeRules: readonly RuleMeta[] = [
  {
    ...settings,
    id: 'settings-member-known',
    title: 'The settings have only members that the command line reads',
  },
  {
    ...settings,
    id: 'settings-api-version',
    title: 'The API versions in the settings are `2016-11-01`',
  },
];
