/** The generator's own entrance, so that whoever only checks does not load it. */
export type { Answers, Trigger } from './answers';
export type { AnswerProblem } from './answers/reader';
export { type AnswerFinding, findingsAtAnswers } from './findings';
export { connectorFiles, type GeneratedFile, type GeneratedPackage, generatePackage } from './package';
export { type ReadAnswers, readAnswers } from './read-answers';
