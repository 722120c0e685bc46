/**
 * The reports that need nothing but what a check has found. SARIF lists the rules with their titles and sources, which
 * whoever only checks does not load.
 */
import type { Format } from './format';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatOfficial } from './official';
import { formatText } from './text';

export const bareFormats = {
  text: formatText,
  json: formatJson,
  junit: formatJunit,
  markdown: formatMarkdown,
  github: formatGithub,
  official: formatOfficial,
} as const satisfies Readonly<Record<string, Format>>;
