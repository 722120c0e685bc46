/** The page that leads from an official code to the rules that speak for it and to their tests. Pure. */
import { catalogue } from '../../connector';
import { swaggerValidatorCodes } from './swagger-validator-codes';

/** How to make the page anew. */
export const refreshCommand = 'npm run official-codes';

interface CodeRow {
  readonly code: string;
  /** Ids of the rules that report it; none where the engine has no answer yet. */
  readonly rules: readonly string[];
}

/** All codes that are published or that a rule reports, sorted. */
export function codeRows(): { readonly published: readonly CodeRow[]; readonly others: readonly CodeRow[] } {
  const byCode = new Map<string, string[]>(swaggerValidatorCodes.map((code) => [code, []]));
  for (const { id, official } of catalogue) {
    for (const { code } of official) byCode.set(code, [...new Set([...(byCode.get(code) ?? []), id])]);
  }
  const published: ReadonlySet<string> = new Set(swaggerValidatorCodes);
  const rows = [...byCode].map(([code, rules]) => ({ code, rules })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    published: rows.filter(({ code }) => published.has(code)),
    others: rows.filter(({ code }) => !published.has(code)),
  };
}

/** The test of a rule, from the top of the project. */
export function testOf(rule: string): string {
  return `tests/connector/rules/${rule}.test.ts`;
}

/** The Markdown of the page. */
export function officialCodesPage(): string {
  const { published, others } = codeRows();
  const without = published.filter(({ rules }) => rules.length === 0).map(({ code }) => `\`${code}\``);
  return `---
title: Official codes
description: Which rule speaks for which code of Microsoft's Swagger Validator, and which test holds it to that.
---

<!-- Made by "${refreshCommand}"; a test compares it with the rules. -->

${published.length - without.length} of ${published.length} published codes of the Swagger Validator have a rule.${
    without.length === 0 ? '' : ` Without one: ${without.join(', ')}.`
  }

${table(published)}

## Codes of other checks

The certification pipeline prints these beside the codes of the Swagger Validator.

${table(others)}
`;
}

function table(rows: readonly CodeRow[]): string {
  return ['| Code | Rule | Test |', '| --- | --- | --- |', ...rows.map(line)].join('\n');
}

function line({ code, rules }: CodeRow): string {
  const links = rules.map((rule) => `[${rule}](/docs/rules/${rule}/)`).join(', ');
  const tests = rules.map((rule) => `\`${testOf(rule)}\``).join(', ');
  return `| \`${code}\` | ${links || 'none yet'} | ${tests || 'none yet'} |`;
}
