/** The platform calls one method of the script, by its name and form. */
import type { ScriptModel } from '../model/script';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const expected = '`public override async Task<HttpResponseMessage> ExecuteAsync()` is expected';

export const rule = defineRule({
  id: 'script-execute-async',
  title: 'The script overrides `ExecuteAsync`',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ reportFile }) => ({
    script({ classes, code, file, problem }: ScriptModel) {
      // Without a class there is nowhere to look, and unread code may hold what seems to be missing.
      const own = classes.find(({ name, bases }) => /^script$/i.test(name) || bases.includes('ScriptBase'));
      if (own === undefined || problem !== undefined) return;
      const found = declaration(code);
      if (found === undefined) {
        reportFile(file, { message: `The class \`${own.name}\` has no \`ExecuteAsync\`; ${expected}.`, range: own });
        return;
      }
      const { head, parameters, start } = found;
      const fits =
        /\bpublic\b/.test(head) &&
        /\boverride\b/.test(head) &&
        /\bTask\s*<\s*(?:[\w.]+\.)?HttpResponseMessage\s*>$/.test(head) &&
        parameters === '';
      if (fits) return;
      const shown = `${head.replace(/\s+/g, ' ')} ExecuteAsync(${parameters})`;
      reportFile(file, {
        message: `\`ExecuteAsync\` is declared as \`${shown}\`; ${expected}.`,
        range: { start, end: start + 'ExecuteAsync'.length },
      });
    },
  }),
});

/** The first declaration of the method: a name with a body after its parameters. */
function declaration(code: string): { head: string; parameters: string; start: number } | undefined {
  for (const { index: start } of code.matchAll(/\bExecuteAsync\b/g)) {
    const match = /^ExecuteAsync\s*\(([^()]*)\)\s*(?:\{|=>)/.exec(code.slice(start, start + 500));
    const before = code.slice(Math.max(0, start - 500), start);
    const head = before.slice(before.search(/[^;{}]*$/)).trim();
    // A call has no type before it.
    if (match !== null && /[\w>]$/.test(head) && !/\b(?:await|return)$/.test(head)) {
      return { head: head.replace(/\[[^\]]*\]/g, '').trim(), parameters: (match[1] ?? '').trim(), start };
    }
  }
  return undefined;
}
