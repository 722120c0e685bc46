/** `create`: makes a whole connector of a configuration. A wrong one gets all its mistakes at once, and no file. */
import { readFileSync } from 'node:fs';
import { decodeText, LineIndex, lint } from '../connector';
import {
  type AnswerProblem,
  connectorFiles,
  findingsAtAnswers,
  generatePackage,
  readAnswers,
} from '../connector/generate';
import { type CreateCommand, UsageError } from './arguments';
import { attempt } from './find-input';
import { checkTarget, writeAside } from './write-aside';

/** Runs the command and returns the exit code. */
export function createConnector({ config, output, force }: CreateCommand): number {
  const decoded = decodeText(attempt(config, () => readFileSync(config)));
  if (decoded.encoding === 'binary') throw new UsageError(`${config}: this is not text; a JSON object is expected.`);
  checkTarget(output, force);
  const { answers, root, problems } = readAnswers(decoded.text);
  const tell = teller(config, decoded.text);
  for (const problem of problems) tell('error', problem, problem.message);
  if (answers === undefined || root === undefined) return wrong(problems.length);
  const made = generatePackage(answers);
  const { diagnostics } = lint(connectorFiles(made), { profile: answers.kind });
  const told = (severity: 'error' | 'warning') => {
    const chosen = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const findings = findingsAtAnswers(made, root, chosen, problems);
    for (const finding of findings) {
      const help = finding.help === '' ? '' : ` ${finding.help}`;
      tell(severity, finding, `${finding.message}${help} [${finding.rule} in ${finding.file}]`);
    }
    return findings.length;
  };
  const errors = told('error');
  if (problems.length > 0) return wrong(problems.length + errors);
  told('warning');
  if (errors > 0) {
    wrong(errors);
    return 1;
  }
  writeAside(output, made.files);
  for (const { path } of made.files) process.stdout.write(`${path}\n`);
  return 0;
}

function wrong(count: number): number {
  process.stderr.write(`${count} ${count === 1 ? 'mistake' : 'mistakes'} in the configuration; nothing was written.\n`);
  return 2;
}

type Tell = (severity: 'error' | 'warning', problem: Pick<AnswerProblem, 'pointer' | 'range'>, message: string) => void;

/** Prints a sentence with its place in the configuration. */
function teller(config: string, text: string): Tell {
  const lines = new LineIndex(text);
  return (severity, { pointer, range }, message) => {
    const { line, column } = lines.positionAt(range.start);
    process.stderr.write(`${config}:${line}:${column}: ${severity}: ${pointer || '(all)'}: ${message}\n`);
  };
}
