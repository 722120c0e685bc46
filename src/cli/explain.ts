/** `explain`: says what a pasted log of a reviewer or a tool means, and what of it is still true. */
import { readFileSync } from 'node:fs';
import { homepage } from '../../package.json';
import { decodeText, profileOfPath } from '../connector';
import {
  type ExplanationFormat,
  explainLog,
  explanationAsJson,
  explanationAsMarkdown,
  explanationAsText,
  longestLog,
} from '../connector/explain-log';
import { UsageError } from './arguments';
import type { ExplainCommand, ExplainFormatName } from './commands';
import { attempt, type ConnectorInput, findInput } from './find-input';
import { print } from './print';

const formats: Readonly<Record<ExplainFormatName, ExplanationFormat>> = {
  text: explanationAsText,
  json: explanationAsJson,
  markdown: explanationAsMarkdown,
};

/** Runs the command and returns the exit code: 1 when an error of the log is still in the connector. */
export function explain({ log, connector, profile, format }: ExplainCommand): number {
  const text = readLog(log);
  const input = connector === undefined ? undefined : onlyConnector(connector);
  const files = input?.read() ?? new Map();
  const explanation = explainLog(text, files, profile ?? profileOfPath(input?.path ?? '') ?? 'certified');
  print(formats[format](explanation, { site: homepage, compared: input !== undefined }));
  const messages = explanation.passages.flatMap((passage) => passage.messages);
  return messages.some(({ finding }) => finding?.severity === 'error') ? 1 : 0;
}

function readLog(log: string): string {
  const name = log === '-' ? 'The input' : log;
  if (log === '-' && process.stdin.isTTY)
    process.stderr.write('Paste the log, then press Ctrl+D on a line of its own.\n');
  const bytes = attempt(name, () => readFileSync(log === '-' ? 0 : log));
  const { text } = decodeText(bytes);
  if (text.trim() === '') throw new UsageError(`${name} is empty; the text of a log is expected.`);
  if (text.length > longestLog) {
    throw new UsageError(`${name} has ${text.length} characters; a log of ${longestLog} at most is expected.`);
  }
  return text;
}

function onlyConnector(given: string): ConnectorInput {
  const [first, second] = findInput(given);
  if (first === undefined) throw new UsageError(`${given}: no connector is here.`);
  if (second !== undefined) {
    throw new UsageError(`${given}: several connectors are here (${first.path}, ${second.path}, …); name one of them.`);
  }
  return first;
}
