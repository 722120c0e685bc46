/** A note as it reads beside its field. Pure. */
import type { AnswerNote } from '../../../worker/generate-protocol';

export function noteText({ isMissing, message, help }: Pick<AnswerNote, 'isMissing' | 'message' | 'help'>): string {
  if (isMissing === true) return 'An answer is needed here.';
  return help === '' ? message : `${message} ${help}`;
}
