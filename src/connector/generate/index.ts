/** The generator's own entrance, so that whoever only checks does not load it. */
export type { Answers, Trigger } from './answers';
export type { AnswerProblem } from './answers/problems';
export { findingsAtAnswers } from './findings';
export { type IndustryLinks, industryLinksFiles, readIndustryLinks } from './industry-links';
export { connectorFiles, generatePackage } from './package';
export { type PastedJson, readPastedJson } from './pasted-json';
export { planCalls } from './plan';
export { readAnswers } from './read-answers';
