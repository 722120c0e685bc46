/** The platform makes an object of one class by its name; without it nothing runs. */
import type { ScriptModel } from '../model/script';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const expected = '`public class Script : ScriptBase` is expected';

export const rule = defineRule({
  id: 'script-class',
  title: 'The script declares `public class Script : ScriptBase`',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'review',
  check: ({ reportFile }) => ({
    script(script: ScriptModel) {
      const { classes, file, code } = script;
      // Two accepted connectors write the name in small letters.
      const own = classes.find(({ name }) => /^script$/i.test(name));
      const derived = classes.find(({ bases }) => /(?:^|[.\s,])ScriptBase\b/.test(bases));
      if (own === undefined) {
        if (derived === undefined)
          return reportFile(file, { message: `The script has no class \`Script\`; ${expected}.` });
        return reportFile(file, {
          message: `The class is called \`${derived.name}\`; ${expected}.`,
          range: derived,
          fixes: [
            {
              title: 'Call it `Script`',
              kind: 'review',
              edits: [{ range: { start: derived.start, end: derived.end }, text: 'Script' }],
            },
          ],
        });
      }
      if (!/(?:^|[.\s,])ScriptBase\b/.test(own.bases)) {
        return reportFile(file, {
          message: `The class \`${own.name}\` is not derived from \`ScriptBase\`; ${expected}.`,
          range: own,
        });
      }
      const modifiers = code.slice(
        Math.max(code.lastIndexOf(';', own.start), code.lastIndexOf('}', own.start)) + 1,
        own.start,
      );
      if (!/\bpublic\b/.test(modifiers)) {
        reportFile(file, { message: `The class \`${own.name}\` is not public; ${expected}.`, range: own });
      }
    },
  }),
});
