/** The ids of operations that a script asks for: what it compares the id of the running operation with. */
import type { ScriptModel, ScriptString } from './script';

/** How far before the id its counterpart is looked for. */
const nearby = 200;

/** The literals that the id of the running operation is compared with. */
export function operationsAskedFor(script: ScriptModel): ScriptString[] {
  const found: ScriptString[] = [];
  const add = (string: ScriptString | undefined) => {
    if (string !== undefined && /^\w[\w.-]*$/.test(string.text)) found.push(string);
  };
  // The id is often put into a variable first.
  const kept = script.names(/\b(\w+)\s*=\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*;/g).map(({ name }) => name);
  for (const method of returningId(script, kept))
    kept.push(
      ...script
        .names(new RegExp(`\\b(\\w+)\\s*=\\s*(?:this\\s*\\.\\s*)?${method}\\s*\\(\\s*\\)\\s*;`, 'g'))
        .map(({ name }) => name),
    );
  const id = ['Context\\s*\\.\\s*OperationId', ...new Set(kept)].join('|');
  const uses = new RegExp(`\\b(?:${id})\\b\\s*(==|!=|\\.\\s*Equals\\s*\\(|\\)\\s*\\{|,)?`, 'g');
  for (const match of script.code.matchAll(uses)) {
    const end = match.index + match[0].length;
    const from = Math.max(0, match.index - nearby);
    const before = script.code.slice(from, match.index).replace(/this\s*\.\s*$/, '');
    const compared = /[=!]=\s*$/.exec(before);
    const then = match[1] ?? '';
    if (compared !== null) {
      add(script.stringBefore(from + compared.index));
    } else if (then.startsWith(')')) {
      if (/\bswitch\s*\(\s*$/.test(before)) for (const label of labels(script, end)) add(script.stringAt(label));
    } else if (then === ',') {
      if (/\bEquals\s*\(\s*$/.test(before)) add(script.stringAt(end));
    } else if (then !== '') add(script.stringAt(end));
  }
  for (const { name } of script.names(
    new RegExp(`\\b(\\w+)\\s*\\.\\s*Contains\\s*\\(\\s*(?:this\\s*\\.\\s*)?(?:${id})\\s*\\)`, 'g'),
  ))
    for (const string of listed(script, name)) add(string);
  return found.sort((left, right) => left.start - right.start);
}

/** Where the values of the `case` labels of a `switch` start, whose bracket was opened before `start`. */
function labels({ code }: ScriptModel, start: number): number[] {
  const found: number[] = [];
  let depth = 1;
  for (const match of code.slice(start).matchAll(/[{}]|\bcase\b/g)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) break;
    else if (match[0] === 'case' && depth === 1) found.push(start + match.index + 4);
  }
  return found;
}

/** The methods that give nothing back but the id, such as those that read it where a region encodes it. */
function returningId(script: ScriptModel, kept: readonly string[]): string[] {
  const { code } = script;
  const says = new RegExp(`\\b(?:${['Context\\s*\\.\\s*OperationId', ...kept].join('|')})\\b`);
  return [...code.matchAll(/\bstring\s+(\w+)\s*\(\s*\)\s*\{/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const body = code.slice(start, endOf(code, start));
    const returns = [...body.matchAll(/\breturn\b([^;]*);/g)];
    return returns.length > 0 && returns.every(([, value = '']) => says.test(value)) ? [match[1] ?? ''] : [];
  });
}

/** The texts in the braces that a list begins with. */
function listed(script: ScriptModel, name: string): ScriptString[] {
  const { code, strings } = script;
  return [...code.matchAll(new RegExp(`\\b${name}\\s*=[^;{]*\\{`, 'g'))].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = endOf(code, start);
    return strings.filter((string) => string.start >= start && string.end <= end);
  });
}

/** Where the braces close that were opened before an offset. */
function endOf(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < code.length; at++) {
    if (code[at] === '{') depth++;
    else if (code[at] === '}' && --depth === 0) return at;
  }
  return code.length;
}
