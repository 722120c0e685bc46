/** How much of the official validator the catalogue covers. */
import type { RuleMeta } from '../../connector';

/** The number of error codes in Microsoft's table of Swagger Validator rules, as published in September 2022. */
export const publishedCodes = 174;

/**
 * The codes of the Swagger Validator that rules of the catalogue speak for, each once. Rules also carry codes of the
 * solution checker (`connector-validate-…`), which has a table of its own, and of the intake of packages (`5000.…`).
 */
export function coveredCodes(rules: ReadonlyArray<Pick<RuleMeta, 'official'>>): string[] {
  return [...new Set(rules.flatMap(({ official }) => official.map(({ code }) => code)))]
    .filter((code) => /^[A-Z][A-Za-z]*$/.test(code))
    .sort();
}
