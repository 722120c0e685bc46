/** `compare`: tells whether the new version of a connector would break flows that use the old one. */
import {
  type CompareFormat,
  compare,
  formatCompareGithub,
  formatCompareJson,
  formatCompareMarkdown,
  formatCompareText,
  verdictSentence,
} from '../connector/compare';
import { UsageError } from './arguments';
import type { CompareCommand } from './commands';
import { type ConnectorInput, findInput } from './find-input';
import { print } from './print';

const formats: Readonly<Record<CompareCommand['format'], CompareFormat>> = {
  text: formatCompareText,
  json: formatCompareJson,
  markdown: formatCompareMarkdown,
  github: formatCompareGithub,
};

/** Runs the command and returns the exit code. */
export function compareVersions({ oldPath, newPath, format, failOn }: CompareCommand): number {
  const [old, now] = [onlyInput(oldPath), onlyInput(newPath)];
  const comparison = compare(old.read(), now.read());
  print(formats[format]({ oldPath: old.path, newPath: now.path, comparison }));
  if (!comparison.comparable) {
    const reasons = comparison.notes.map(({ message }) => message);
    throw new UsageError(
      [verdictSentence({ ...comparison, summary: { breaking: 0, risky: 0, safe: 0 } }), ...reasons].join('\n'),
    );
  }
  const { breaking, risky } = comparison.summary;
  if (failOn === 'never') return 0;
  return breaking > 0 || (failOn === 'risky' && risky > 0) ? 1 : 0;
}

/** The one connector behind a path. */
function onlyInput(given: string): ConnectorInput {
  const inputs = findInput(given);
  const [only] = inputs;
  if (only === undefined || inputs.length > 1) {
    throw new UsageError(`${given}: there are ${inputs.length} connectors in it; name one.`);
  }
  return only;
}
