/** A script that does not compile is found out when the connector is deployed, under a name that explains nothing. */
import type { ScriptModel, ScriptProblem } from '../model/script';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-syntax',
  title: 'Brackets, quotes and comments of the script are closed',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ reportFile }) => ({
    script({ problem, text, file }: ScriptModel) {
      // Of the branches of an `#if` only one is compiled; which one cannot be seen.
      if (problem === undefined || /^\s*#\s*if\b/m.test(text)) return;
      const { start, end } = problem;
      reportFile(file, { message: sentence(problem), range: { start, end } });
    },
  }),
});

function sentence({ kind, bracket }: ScriptProblem): string {
  if (kind === 'string') return 'The text that starts here has no closing quote; one is expected.';
  if (kind === 'comment') return 'The comment that starts here has no end; `*/` is expected.';
  return kind === 'unclosed'
    ? `Nothing closes this \`${bracket}\`; its counterpart is expected.`
    : `This \`${bracket}\` closes nothing; its counterpart is expected before it.`;
}
