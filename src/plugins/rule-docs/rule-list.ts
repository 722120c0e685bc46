/** The list of rules that the index shows: the few facts of each, by subject. Made from the catalogue at build time. */
import type { FileRole, LevelByProfile, RuleMeta } from '../../connector';
import { coveredCodes, publishedCodes } from './official-codes';
import { bySubject, type Subject } from './subjects';

/** What a row of the list says of a rule. */
export interface ListedRule {
  readonly id: string;
  /** With backticks around code. */
  readonly title: string;
  readonly severity: LevelByProfile;
  readonly files: readonly FileRole[];
  readonly official: readonly string[];
  readonly origin: RuleMeta['origin'];
  readonly fixable: RuleMeta['fixable'];
}

export interface RuleList {
  readonly ruleCount: number;
  /** How many codes of the official validator the rules speak for, and how many there are. */
  readonly officialCodeCount: number;
  readonly publishedCodeCount: number;
  readonly subjects: ReadonlyArray<Subject & { readonly rules: readonly ListedRule[] }>;
}

/** Makes the list. */
export function ruleList(catalogue: readonly RuleMeta[]): RuleList {
  return {
    ruleCount: catalogue.length,
    officialCodeCount: coveredCodes(catalogue).length,
    publishedCodeCount: publishedCodes,
    subjects: bySubject(catalogue).map(({ id, title, rules }) => ({ id, title, rules: rules.map(listed) })),
  };
}

function listed({ id, title, severity, files, official, origin, fixable }: RuleMeta): ListedRule {
  return { id, title, severity, files, official: [...new Set(official.map(({ code }) => code))], origin, fixable };
}
