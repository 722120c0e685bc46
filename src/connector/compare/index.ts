/** The comparison's own entrance, so that whoever only checks a connector does not load it. */
export { allKinds } from './changes';
export { compare } from './compare';
export {
  type Change,
  type ComparedFile,
  type Comparison,
  type Note,
  type OfficialChange,
  type Place,
  type Sameness,
  type Verdict,
  verdicts,
} from './result';
export { verdictSentence } from './verdict';
