/** A script sees a closed list of namespaces; any other keeps it from compiling. */
import type { ScriptModel, ScriptName } from '../model/script';
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

/**
 * Namespaces of which no part is on the list. Nothing but its name tells a namespace from a type, so where no plain
 * `using` says it, only these are found. Those that the base library has for everyday work, such as
 * `System.Globalization`, are not among them: accepted scripts use them by their full names, and run.
 */
const outside =
  /(?<![\w.])(System\.(?:Reflection|Management|Text\.Json|IO\.Pipes|Net\.(?:Mail|Sockets)|Runtime\.InteropServices))(?!\w)/g;

/** Last parts of further namespaces inside of those on the list; no type in these has such a name. */
const furtherParts =
  /\.(?:Buffers|ComponentModel|Concurrent|Data|Dynamic|Expressions|Globalization|Immutable|Mime|Numerics|ObjectModel|Runtime|Schema|Security|Serialization|Specialized|Timers|WebSockets|XPath)$/;

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
    script(script: ScriptModel) {
      const { code, file } = script;
      const told = new Set<number>();
      for (const { name, start, end } of [
        ...script.usings.filter((using) => !isAllowed(using, code)),
        ...script.names(outside),
      ]) {
        if (told.has(start)) continue;
        told.add(start);
        const line = { start: code.lastIndexOf('\n', start) + 1, end: code.indexOf('\n', end) + 1 || code.length };
        reportFile(file, {
          message: `The namespace \`${name}\` is not among those that custom code may use.`,
          help: 'Remove it, and write what it was for with the namespaces that are there.',
          range: { start, end },
          fixes: /^\s*(?:global\s+)?using\s[^();]+;\s*$/.test(code.slice(line.start, line.end))
            ? [{ title: 'Remove the line', kind: 'review', edits: [{ range: line, text: '' }] }]
            : [],
        });
      }
    },
  }),
});

function isAllowed({ name, start }: ScriptName, code: string): boolean {
  // An alias and `static` name a type; the namespace is what stands before it. A type without is of the script itself.
  const isType = !/using\s+$/.test(code.slice(Math.max(0, start - 20), start)) && !furtherParts.test(name);
  const around = name.replace(/\.?\w+$/, '');
  return allowedNamespaces.has(name) || (isType && (around === '' || allowedNamespaces.has(around)));
}
