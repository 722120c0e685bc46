/** The outcome of a comparison in a sentence. */
import type { Comparison } from './result';

const times = (count: number) => (count === 1 ? '1 change' : `${count} changes`);

/** One sentence for the whole, as a person would say it. Backticks do not occur. */
export function verdictSentence({ comparable, sameness, summary }: Comparison): string {
  const { breaking, risky, safe } = summary;
  if (sameness === 'identical') return 'Both versions are the same.';
  if (sameness === 'formatting') return 'Only the formatting differs. Existing flows notice nothing.';
  if (breaking > 0) {
    const more = risky === 0 ? '' : ` ${times(risky)} more may.`;
    return `${times(breaking)} ${breaking === 1 ? 'breaks' : 'break'} existing flows.${more}`;
  }
  if (risky > 0) return `${times(risky)} may break existing flows; none does for certain.`;
  if (!comparable) return 'The two versions could not be compared.';
  if (safe > 0) return `Existing flows go on: ${safe === 1 ? 'the one change is' : `all ${safe} changes are`} safe.`;
  return 'Existing flows go on: nothing that they depend on has changed.';
}
