/** What the engine says about the living example, in the form that its steps are made of. */
import { lint } from '../../connector';
import type { RepairableFinding } from './build-living-example';

/** Checks a definition as a certified connector. Hints are left out: the example has room for what reviewers refuse. */
export function checkExample(text: string): RepairableFinding[] {
  const { diagnostics } = lint(new Map([['apiDefinition.swagger.json', text]]), { profile: 'certified' });
  return diagnostics
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, severity, range, message, official, help, fixes }) => ({
      rule,
      severity,
      start: range.start,
      end: range.end,
      message: message.replaceAll('`', ''),
      ...(official === undefined ? {} : { official: official.message }),
      help: help === '' ? (fixes[0]?.title ?? '').replaceAll('`', '') : help.replaceAll('`', ''),
      edits: (fixes[0]?.edits ?? []).map((edit) => ({ ...edit.range, text: edit.text })),
    }));
}
