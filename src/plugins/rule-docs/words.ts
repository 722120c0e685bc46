/** The words that pages and tables use for the facts of a rule. Also read in the browser: it must not import the engine. */
import type { FileRole, Level, Profile, RuleMeta, RuleOrigin } from '../../connector';

/** What a level is called. */
export const levelWords: Readonly<Record<Level, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  off: 'Silent',
};

/** Who each profile is for. */
export const profileWords: Readonly<Record<Profile, string>> = {
  custom: 'Custom',
  certified: 'Verified publisher',
  independent: 'Independent publisher',
};

/** The parts of a package by the name that people know; the second word is the file's usual name, if it has one. */
export const fileWords: Readonly<Record<FileRole, readonly [word: string, file?: string]>> = {
  definition: ['Definition', 'apiDefinition.swagger.json'],
  properties: ['Properties', 'apiProperties.json'],
  settings: ['Settings', 'settings.json'],
  icon: ['Icon', 'icon.png'],
  script: ['Script', 'script.csx'],
  readme: ['Readme', 'readme.md'],
  intro: ['Introduction', 'intro.md'],
  config: ['Configuration of the validator', 'fusion-connector.config.json'],
  'maybe-script': ['Script under another name'],
  'maybe-readme': ['Readme under another name'],
  other: ['Other files'],
};

/** Where a rule comes from, in a sentence. */
export const originWords: Readonly<Record<RuleOrigin, string>> = {
  certification: 'The checks and reviews of certification',
  platform: 'The platform that deploys and runs the connector',
  openapi: 'The Swagger 2.0 and JSON specifications',
  advice: 'Experience; nothing refuses a connector over it',
};

/** What the validator can repair, in a sentence. */
export function repairWords(fixable: RuleMeta['fixable']): string {
  if (fixable === 'safe') return 'Automatic: the meaning stays as it is';
  if (fixable === 'review') return 'Proposed: read it before you keep it';
  return 'By hand';
}
