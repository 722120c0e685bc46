// The C# in lessons, rule pages and exercises.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { filesIn } from './files-in';
import { type FaultySource, kindOf, type ScriptSource } from './script-source';

/** Rules whose pages say that their bad example does not compile, and with which error first. */
const neverCompiles = new Map(
  Object.entries({
    'cancellation-token': 'CS1501',
    'execute-async': 'CS0533',
    'formatting-unambiguous': 'CS0104',
    namespaces: 'CS0234',
    syntax: 'CS1010',
  }).map(([name, code]) => [`docs/rules/script-${name}.md`, code]),
);

interface Fence {
  readonly language: string;
  readonly info: string;
  /** The line after the one that opens it, from 1. */
  readonly line: number;
  readonly text: string;
}

function fencesOf(file: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; language: string; info: string; line: number } | undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((text, index) => {
    const [, mark, language = '', info = ''] = /^(`{3,})(\w*)\s*(.*)$/.exec(text) ?? [];
    if (open === undefined) {
      if (mark !== undefined) open = { mark, language, info, line: index + 2 };
    } else if (mark === open.mark && language === '') {
      fences.push({ ...open, text: lines.slice(open.line - 1, index).join('\n') });
      open = undefined;
    }
  });
  if (open !== undefined) throw new Error(`${file}:${open.line - 1} opens a code block that nothing closes.`);
  return fences;
}

/** All C# that has to compile, and all that must not. */
export function docsScripts(): { good: ScriptSource[]; faulty: FaultySource[] } {
  const good: ScriptSource[] = [];
  const faulty: FaultySource[] = [];
  for (const file of [...filesIn('docs', /\.mdx?$/), ...filesIn('blog', /\.mdx?$/)]) {
    const code = neverCompiles.get(file);
    const lesson = file.startsWith('docs/modules/');
    let count = 0;
    const source = (line: number, text: string): ScriptSource => {
      const kind = kindOf(text);
      count += 1;
      return { id: `${file}#${count}`, origin: file, line, text, kind, runs: lesson && kind === 'whole' };
    };
    for (const { language, info, line, text } of fencesOf(file)) {
      if (/^(csharp|cs|csx)$/.test(language)) {
        if (!/\bincorrect\b/.test(info)) good.push(source(line, text));
        else if (code !== undefined) faulty.push({ source: source(line, text), code });
      } else if (/\blisting\b/.test(info)) {
        for (const [index, row] of text.split('\n').entries()) {
          const [, content] = /^[\w-]+\.csx = (.+)$/.exec(row) ?? [];
          if (content !== undefined) good.push(source(line + index, content));
        }
      } else if (language === 'check') faulty.push(...spots(file, text));
    }
  }
  for (const file of filesIn('docs', /\/solution\/[^/]+\.csx$/))
    good.push({ id: file, origin: file, line: 1, text: readFileSync(file, 'utf8'), kind: 'whole', runs: true });
  return { good, faulty };
}

/** Questions that ask for the line in which a script does not compile. */
function spots(file: string, text: string): FaultySource[] {
  const questions: unknown = parse(text);
  if (!Array.isArray(questions)) return [];
  return questions.flatMap((question: { id?: unknown; code?: unknown; lines?: unknown }) => {
    const { id, code, lines } = question;
    if (typeof code !== 'string' || !/\bclass\s+Script\b/.test(code) || !Array.isArray(lines)) return [];
    const origin = `${file} ${String(id)}`;
    return [
      {
        source: { id: origin, origin, line: 1, text: code, kind: 'whole', runs: false },
        // An overload that is not there: the mistake that such questions are about.
        code: 'CS1501',
        lines: lines.map(Number),
      },
    ];
  });
}
