/** A script tells operations apart by their ids; one that the definition does not have is never met. */
import { operationsAskedFor } from '../model/script-operations';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-operation-found',
  title: 'Operations that the script asks for are in the definition',
  files: ['script', 'definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'safe',
  check: ({ reportFile }) => ({
    script(script, { definition }) {
      const ids = (definition?.operations ?? []).flatMap(({ id }) => id ?? []);
      if (ids.length === 0) return;
      // Comparisons of C# know capitals, unless the script asks for others.
      const isAnyCase = /IgnoreCase|To(?:Lower|Upper)/.test(script.code);
      const plain = (id: string) => (isAnyCase ? id.toLowerCase() : id);
      const known = new Set(ids.map(plain));
      for (const { text, start, end } of operationsAskedFor(script)) {
        if (known.has(plain(text))) continue;
        const range = { start: end - 1 - text.length, end: end - 1 };
        reportFile(script.file, {
          message: `The script asks for the operation \`${text}\`; the definition has none of that id.`,
          range: { start, end },
          ...proposal(text, ids, (meant) => [{ range, text: meant }]),
        });
      }
    },
  }),
});
