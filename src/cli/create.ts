/** `create`: makes a whole connector of a configuration. A wrong one gets all its mistakes at once, and no file. */
import { readFileSync } from 'node:fs';
import { counted, decodeText, LineIndex, lint } from '../connector';
import {
  type AnswerProblem,
  connectorFiles,
  filesOfBase,
  findingsAtAnswers,
  generatePackage,
  nextInShort,
  readAnswers,
  readIndustryLinks,
  sortFindings,
} from '../connector/generate';
import { UsageError } from './arguments';
import type { CreateCommand } from './commands';
import { createFromIndustryLinks } from './create-industry-links';
import { attempt } from './find-input';
import { print } from './print';
import { checkTarget, writeAside } from './write-aside';

/** Runs the command and returns the exit code. */
export function createConnector({ config, output, force }: CreateCommand): number {
  const decoded = decodeText(attempt(config, () => readFileSync(config)));
  if (decoded.encoding === 'binary') throw new UsageError(`${config}: this is not text; a JSON object is expected.`);
  checkTarget(output, force);
  const links = readIndustryLinks(decoded.text);
  if (links !== undefined) {
    tell(config, decoded.text, links.problems.map(mistake));
    if (links.problems.length > 0) return wrong(links.problems.length);
    createFromIndustryLinks(config, links.config, output);
    return 0;
  }
  const { answers, root, problems } = readAnswers(decoded.text);
  if (answers === undefined || root === undefined) {
    tell(config, decoded.text, problems.map(mistake));
    return wrong(problems.length);
  }
  const made = generatePackage(answers);
  const { diagnostics: all } = lint(connectorFiles(made), { profile: answers.kind });
  const mistakes = problems.filter(({ isKnown }) => isKnown !== true);
  const { base } = answers;
  const before = base === undefined ? [] : lint(filesOfBase(base), { profile: base.kind ?? 'custom' }).diagnostics;
  const { fresh: diagnostics, known } = sortFindings(all, before);
  const knownErrors = known.filter(({ severity }) => severity === 'error').length;
  const found = (severity: 'error' | 'warning'): Told[] => {
    const chosen = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return findingsAtAnswers(made, root, chosen, mistakes).map(({ message, help, rule, file, ...place }) => ({
      ...place,
      severity,
      message: `${message}${help === '' ? '' : ` ${help}`} [${rule} in ${file}]`,
    }));
  };
  const errors = [...mistakes.map(mistake), ...found('error')];
  // A stand-in for a wrong answer may call forth warnings that mean nothing.
  tell(config, decoded.text, mistakes.length > 0 ? errors : [...errors, ...found('warning')]);
  if (errors.length > 0) {
    const code = wrong(errors.length);
    return mistakes.length > 0 ? code : 1;
  }
  if (knownErrors > 0)
    process.stderr.write(
      `The connector had ${counted(knownErrors, 'error')} before and has them still; "fusion-connector validate" tells them.\n`,
    );
  writeAside(output, made.files);
  for (const { path } of made.files) print(`${path}\n`);
  process.stderr.write(nextInShort(answers, made, output));
  return 0;
}

function wrong(count: number): number {
  process.stderr.write(`${count} ${count === 1 ? 'mistake' : 'mistakes'} in the configuration; nothing was written.\n`);
  return 2;
}

interface Told {
  readonly severity: 'error' | 'warning';
  readonly pointer: string;
  readonly range: AnswerProblem['range'];
  readonly message: string;
}

const mistake = (problem: AnswerProblem): Told => ({ ...problem, severity: 'error' });

/** Prints sentences with their places in the configuration, in the order of the places. */
function tell(config: string, text: string, all: readonly Told[]): void {
  const lines = new LineIndex(text);
  for (const { severity, pointer, range, message } of [...all].sort((a, b) => a.range.start - b.range.start)) {
    const { line, column } = lines.positionAt(range.start);
    process.stderr.write(`${config}:${line}:${column}: ${severity}: ${pointer || '(all)'}: ${message}\n`);
  }
}
