/** `convert`: makes a Swagger 2.0 definition of another description; the definition to stdout, remarks to stderr. */
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeText } from '../connector';
import { convert, definitionText, type Remark } from '../connector/convert';
import { UsageError } from './arguments';
import type { ConvertCommand } from './commands';
import { attempt } from './find-input';
import { print } from './print';

/** Runs the command and returns the exit code. */
export function convertSource({ sources, from, output }: ConvertCommand): number {
  const texts = sources.map(readText);
  const { definition, problem, remarks } = convert(texts, from);
  const name = sources.map((source) => (source === '-' ? 'The input' : source)).join(', ');
  if (definition === undefined) throw new UsageError(`${name}: ${problem}`);
  const text = definitionText(definition);
  if (output === undefined) print(text);
  else attempt(output, () => writeFileSync(output, text));
  process.stderr.write(listOfRemarks(remarks));
  return 0;
}

function readText(source: string): string {
  const name = source === '-' ? 'The input' : source;
  if (source === '-' && process.stdin.isTTY) {
    process.stderr.write('Paste the source, then press Ctrl+D on a line of its own.\n');
  }
  const decoded = decodeText(attempt(name, () => readFileSync(source === '-' ? 0 : source)));
  if (decoded.encoding === 'binary') throw new UsageError(`${name}: this is not text; JSON or YAML is expected.`);
  return decoded.text;
}

/** What a conversion tells, a line each, and a sum. */
export function listOfRemarks(remarks: readonly Remark[]): string {
  if (remarks.length === 0) return '';
  const lines = remarks.map(({ kind, pointer, message }) => `${kind.padEnd(7)}  ${pointer || '(all)'}  ${message}\n`);
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length;
  return `${lines.join('')}${count('lost')} lost, ${count('changed')} changed, ${count('problem')} broken in the source.\n`;
}
