/** From an explained log to the list that is shown: groups by what is to be done, in the order of the log. Pure. */
import type { ExplainedMessage, ExplainResult } from '../../../../worker/protocol';
import { counted } from '../../session/verdict';

export type GroupId = 'open' | 'done' | 'explained';

export interface LogRow {
  /** Unique in the list. */
  readonly key: string;
  readonly message: ExplainedMessage;
}

export interface LogGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly rows: readonly LogRow[];
}

export interface PastedLine {
  readonly number: number;
  readonly text: string;
}

export interface LogView {
  readonly groups: readonly LogGroup[];
  readonly unknown: readonly PastedLine[];
  /** Lines without words of their own. */
  readonly frame: readonly PastedLine[];
}

const titles: Readonly<Record<GroupId, string>> = {
  open: 'To mend',
  done: 'Mended or gone',
  explained: 'Explained',
};

/** Lays out the list. */
export function logViewOf({ passages }: ExplainResult): LogView {
  const rows = passages.flatMap(({ messages }) => messages).map((message, index) => ({ key: `${index}`, message }));
  const groups = (['open', 'done', 'explained'] as const).map((id) => ({
    id,
    title: titles[id],
    rows: rows.filter(({ message }) => groupOf(message) === id),
  }));
  const linesOf = (wanted: 'unknown' | 'frame') =>
    passages.flatMap(({ kind, lines }) => (kind === wanted ? lines : []));
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    unknown: linesOf('unknown'),
    frame: linesOf('frame'),
  };
}

function groupOf({ state }: ExplainedMessage): GroupId {
  if (state === 'present' || state === 'elsewhere' || state === 'placed') return 'open';
  return state === 'mended' || state === 'gone' ? 'done' : 'explained';
}

/** What a screen reader says, and what stands above the list. */
export function logSummary({ summary, compared }: ExplainResult): string {
  const { messages, present, mended, unknownLines, shortenedLines } = summary;
  if (messages === 0 && unknownLines === 0) return 'There are no words in it.';
  const known = messages === 0 ? 'No message is known.' : `${counted(messages, 'message')} explained`;
  const now = messages === 0 ? '' : compared ? `: ${present} to mend, ${mended} mended already.` : '.';
  const unknown = unknownLines === 0 ? '' : ` ${counted(unknownLines, 'line')} not known.`;
  const shortened =
    shortenedLines === 0 ? '' : ` Of ${counted(shortenedLines, 'very long line')} only the beginning was looked at.`;
  return `${known}${now}${unknown}${shortened}`;
}
