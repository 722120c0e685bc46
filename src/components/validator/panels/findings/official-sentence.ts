/** What Microsoft's tool says of a finding. The checks of a page are without the sentences; they come with the texts of rules. */
import { fillMessage } from '../../../../connector/official-sentences';
import type { EditorFinding } from '../../../../worker/protocol';
import type { RuleTexts } from '../../../rules/rule-texts';

/** The sentence with its values; empty where there is none, or while the texts are not there. */
export function officialSentence(
  { rule, official }: Pick<EditorFinding, 'rule' | 'official'>,
  texts: RuleTexts | undefined,
): string {
  if (official === undefined || official.message !== '') return official?.message ?? '';
  return fillMessage(texts?.[rule]?.official[official.code] ?? '', official.values ?? []);
}
