/**
 * The engine's entrance for reports: every format by its name. It stands apart from the first entrance because a page
 * checks with every keystroke and writes a report once in a while.
 */
import { bareFormats } from './bare-formats';
import type { Format } from './formats/format';
import { formatSarif } from './formats/sarif';

export { formatUnifiedDiff } from './bare-formats';
/** Puts in the official sentences, which the checks of a page are without. */
export { withSentences } from './lint/sentences';

const { text, json, ...others } = bareFormats;

export const formats = { text, json, sarif: formatSarif, ...others } as const satisfies Readonly<
  Record<string, Format>
>;

export type FormatName = keyof typeof formats;
