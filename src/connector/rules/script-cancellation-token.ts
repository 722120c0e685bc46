/** A request that is not told of a cancellation keeps running when nobody waits any more. */
import type { ScriptModel } from '../model/script';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-cancellation-token',
  title: 'The script passes `this.CancellationToken` to `SendAsync`',
  files: ['script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'review',
  check: ({ reportFile }) => ({
    script({ code, file }: ScriptModel) {
      for (const match of code.matchAll(/\bContext\s*\.\s*(SendAsync)\s*\(/g)) {
        const open = match.index + match[0].length;
        const end = endOfArguments(code, open);
        if (end === undefined) continue;
        const given = code.slice(open, end);
        if (hasSecond(given) || /\bcancellationToken\b/i.test(given)) continue;
        const start = match.index + match[0].indexOf('SendAsync');
        reportFile(file, {
          message:
            '`SendAsync` is called without a cancellation token; `this.CancellationToken` is expected as the second argument.',
          range: { start, end: start + 'SendAsync'.length },
          fixes:
            given.trim() === ''
              ? []
              : [
                  {
                    title: 'Pass `this.CancellationToken`',
                    kind: 'review',
                    edits: [{ range: { start: end, end }, text: ', this.CancellationToken' }],
                  },
                ],
        });
      }
    },
  }),
});

/** Where the bracket closes that was opened before `start`. */
function endOfArguments(code: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    if (code[i] === '(' || code[i] === '{' || code[i] === '[') depth++;
    else if (code[i] === ')' || code[i] === '}' || code[i] === ']') {
      if (depth-- === 0) return i;
    }
  }
  return undefined;
}

function hasSecond(given: string): boolean {
  let depth = 0;
  for (const char of given) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === ',' && depth === 0) return true;
  }
  return false;
}
