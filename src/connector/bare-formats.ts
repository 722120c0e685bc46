/**
 * The entrance for reports that need nothing but what a check has found. SARIF lists the rules with their titles and
 * sources, which whoever only checks does not load.
 */
import type { Format } from './formats/format';
import { formatGithub } from './formats/github';
import { formatJson } from './formats/json';
import { formatJunit } from './formats/junit';
import { formatMarkdown } from './formats/markdown';
import { formatOfficial } from './formats/official';
import { formatText } from './formats/text';

export { formatUnifiedDiff } from './formats/unified-diff';

export const bareFormats = {
  text: formatText,
  json: formatJson,
  junit: formatJunit,
  markdown: formatMarkdown,
  github: formatGithub,
  official: formatOfficial,
} as const satisfies Readonly<Record<string, Format>>;
