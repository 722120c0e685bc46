/** A script sees a closed list of namespaces; any other keeps it from compiling. */
import type { ScriptModel } from '../model/script';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The list of the documentation of custom code, by the namespaces above. */
export const allowedNamespaces: ReadonlySet<string> = new Set(
  Object.entries({
    System:
      ' Collections Collections.Generic Diagnostics IO IO.Compression Linq Net Net.Http Net.Http.Headers Net.Security Security.Authentication Security.Cryptography Text Text.RegularExpressions Threading Threading.Tasks Web Xml Xml.Linq Drawing Drawing.Drawing2D Drawing.Imaging',
    'Newtonsoft.Json': ' Linq',
    'Microsoft.Extensions.Logging': '',
  }).flatMap(([root, inner]) => inner.split(' ').map((name) => (name === '' ? root : `${root}.${name}`))),
);

export const rule = defineRule({
  id: 'script-namespaces',
  title: 'The script uses only namespaces that custom code may use',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'review',
  check: ({ reportFile }) => ({
    script({ usings, code, file }: ScriptModel) {
      for (const { name, start, end } of usings) {
        const line = { start: code.lastIndexOf('\n', start) + 1, end: code.indexOf(';', end) + 1 };
        // Aliases and `static` name a type; the namespace is what stands before it.
        const plain = /^\s*(?:global\s+)?using\s+[\w.]+\s*;$/.test(code.slice(line.start, line.end));
        if (allowedNamespaces.has(name) || (!plain && allowedNamespaces.has(name.slice(0, name.lastIndexOf('.')))))
          continue;
        reportFile(file, {
          message: `The namespace \`${name}\` is not among those that custom code may use.`,
          help: 'Remove the line, and write what it was for with the namespaces that are there.',
          range: { start, end },
          fixes: [{ title: 'Remove the line', kind: 'review', edits: [{ range: withLineEnd(code, line), text: '' }] }],
        });
      }
    },
  }),
});

function withLineEnd(code: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end: end + (/^\r?\n/.exec(code.slice(end, end + 2))?.[0].length ?? 0) };
}
