/** The comparison's own entrance, so that whoever only checks a connector does not load it. */
export { allKinds } from './changes';
export { compare } from './compare';
export type { CompareFormat } from './formats/format';
export { formatCompareGithub } from './formats/github';
export { formatCompareJson } from './formats/json';
export { formatCompareMarkdown } from './formats/markdown';
export { formatCompareText } from './formats/text';
export type {
  Change,
  Comparison,
  Note,
  Place,
  Verdict,
} from './result';
export { verdictSentence } from './verdict';
