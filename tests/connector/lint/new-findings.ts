/** What a change of the sample connector gives rise to. */
import { type Diagnostic, lint } from '../../../src/connector';
import { lintAll } from '../../../src/connector/whole';
import { type Change, sampleWith } from '../rules/sample';

/** A file of the sample as it is. */
export const sample = (file: string) => String(sampleWith().get(file));

/** The findings that the sample does not have, for a verified publisher. */
export function newFindings(change: Change, check = lint): Diagnostic[] {
  const known = new Set(lintAll(sampleWith(), { profile: 'certified' }).diagnostics.map(({ id }) => id));
  return check(sampleWith(change), { profile: 'certified' }).diagnostics.filter(({ id }) => !known.has(id));
}
