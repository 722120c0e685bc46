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
    script(script: ScriptModel) {
      const { classes, code, file, problem } = script;
      // Without a class there is nowhere to look, and unread code may hold what seems to be missing.
      const own = classes.find(({ name, bases }) => /^script$/i.test(name) || bases.includes('ScriptBase'));
      if (own === undefined || problem !== undefined) return;
      const found = declaration.exec(code);
      if (found === null) {
        // What was meant is a method that nobody calls, with a name or a result that speaks for it.
        const meant =
          script.names(method).find(({ name, start }) => start > own.end && code.split(`${name}(`).length < 3) ?? own;
        const instead = meant === own ? '' : `, but \`${meant.name}\``;
        reportFile(file, {
          message: `The class \`${own.name}\` has no \`ExecuteAsync\`${instead}; ${expected}.`,
          range: meant,
        });
        return;
      }
      const [before, head = '', parameters = ''] = found;
      const shown = `${head.replace(/\[[^\]]*\]/g, '').trim()} ExecuteAsync(${parameters})`.replace(/\s+/g, ' ');
      if (fits.test(shown)) return;
      const end = found.index + before.length;
      reportFile(file, {
        message: `\`ExecuteAsync\` is declared as \`${shown}\`; ${expected}.`,
        range: { start: end - 'ExecuteAsync'.length, end },
      });
    },
  }),
});

/** The first declaration of the method: what stands before its name, and its parameters. A body tells it from a call. */
const declaration = /(?:^|[;{}])([^;{}]*[\w>])\s+ExecuteAsync(?=\s*\(\s*([^()]*?)\s*\)\s*(?:\{|=>))/;

const fits = /^(?=.*\bpublic )(?=.*\boverride ).*\bTask ?< ?([\w.]+\.)?HttpResponseMessage ?> ExecuteAsync\(\)$/;

/** Declarations of methods that could be meant for it, by their results or by their names. */
const method = /(?:HttpResponseMessage\s*>?\s+|[\w>]\s+(?=ex\w{0,2}c|run|main))(\w+)(?=\s*\([^()]*\)\s*(?:\{|=>))/gi;
