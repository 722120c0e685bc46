/** For people at a terminal: the changes by verdict and operation, each with its places, and the verdict last. */
import { type Change, verdicts } from '../result';
import { verdictSentence } from '../verdict';
import { type CompareFormat, headings, operationWords, Places } from './format';

export const formatCompareText: CompareFormat = (compared) => {
  const { changes, notes } = compared.comparison;
  const places = new Places(compared);
  const blocks = verdicts.flatMap((verdict) => {
    const own = changes.filter((change) => change.verdict === verdict);
    if (own.length === 0) return [];
    // What is safe is told in a line each: nobody has to act on it.
    const body = verdict === 'safe' ? [own.map((change) => line(change)).join('\n')] : own.map((c) => block(c, places));
    return [headings[verdict].toUpperCase(), ...body];
  });
  const asides = notes.map((note) => `${places.words(note.side, note)}: note: ${note.message}`);
  return `${[...blocks, ...asides, verdictSentence(compared.comparison)].join('\n\n')}\n`;
};

function line(change: Change): string {
  return `${operationWords(change)}: ${change.message}`;
}

function block(change: Change, places: Places): string {
  const { old, new: now, official } = change;
  return [
    line(change),
    `  was: ${change.was}${old === undefined ? '' : `  (${places.words('old', old)})`}`,
    `  is:  ${change.is}${now === undefined ? '' : `  (${places.words('new', now)})`}`,
    `  why: ${change.why}`,
    `  do:  ${change.instead}`,
    ...(official === undefined
      ? []
      : [`  official: ${official.message} ValuePath: ${official.valuePath} Source: ${official.source}`]),
    `  kind: ${change.kind}`,
  ].join('\n');
}
