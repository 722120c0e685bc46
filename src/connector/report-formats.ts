/**
 * The engine's entrance for reports: every format by its name. It stands apart from the first entrance because a page
 * checks with every keystroke and writes a report once in a while.
 */
import type { Format } from './formats/format';
import { formatGithub } from './formats/github';
import { formatJson } from './formats/json';
import { formatJunit } from './formats/junit';
import { formatMarkdown } from './formats/markdown';
import { formatOfficial } from './formats/official';
import { formatSarif } from './formats/sarif';
import { formatText } from './formats/text';

export { formatUnifiedDiff } from './formats/unified-diff';

export const formats = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  markdown: formatMarkdown,
  github: formatGithub,
  official: formatOfficial,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
