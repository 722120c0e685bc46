/** Two namespaces have a `Formatting`; with both at hand the compiler refuses the short name. */
import type { ScriptModel } from '../model/script';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-formatting-unambiguous',
  title: '`Formatting` says which one it is where two are in use',
  files: ['script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'review',
  check: ({ reportFile }) => ({
    script(script: ScriptModel) {
      const plain = new Set(script.names(/^\s*using\s+([\w.]+)\s*;/gm).map(({ name }) => name));
      if (!plain.has('Newtonsoft.Json') || !plain.has('System.Xml')) return;
      if (/\busing\s+Formatting\s*=/.test(script.code)) return;
      for (const { start, end } of script.names(/(?:^|[^\w.])(Formatting)\s*\./gm)) {
        reportFile(script.file, {
          message:
            '`Formatting` can be that of `Newtonsoft.Json` or of `System.Xml`, and both are used; the full name is expected.',
          range: { start, end },
          fixes: [
            {
              title: 'Write `Newtonsoft.Json.Formatting`',
              kind: 'review',
              edits: [{ range: { start, end }, text: 'Newtonsoft.Json.Formatting' }],
            },
          ],
        });
      }
    },
  }),
});
