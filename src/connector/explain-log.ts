/**
 * The engine's second entrance: explaining pasted logs. It stands apart from the first because few visits need it, and
 * the sentences it knows would make every start heavier.
 */
export { explainLog, longestLog } from './explain/explain';
export {
  type ExplanationFormat,
  explanationAsJson,
  explanationAsMarkdown,
  explanationAsText,
} from './explain/format-explanation';
export type {
  Explanation,
  ExplanationSummary,
  LogMessage,
  LogPlace,
  Passage,
} from './explain/types';
