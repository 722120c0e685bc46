/** The generator's own entrance, so that whoever only checks does not load it. */
export type { Answers, Trigger } from './answers';
export type { AnswerProblem } from './answers/problems';
export { type Begun, beginByAsking, beginWithFlags } from './begin/begin';
export { type DefinitionUser, definitionUsers } from './definition-users';
export { findingsAtAnswers } from './findings';
export { answersOf } from './import/answers-of';
export { answersOfSource } from './import/answers-of-source';
export { filesOfBase } from './import/base';
export { type IndustryLinks, industryLinksFiles, readIndustryLinks } from './industry-links';
export { sortFindings } from './known-findings';
export { connectorFiles, generatePackage } from './package';
export { type PastedJson, readPastedJson } from './pasted-json';
export { planCalls } from './plan';
export { readAnswers } from './read-answers';
export { settingsObject } from './texts/settings';
export { nextInShort, whatNow } from './texts/what-now';
