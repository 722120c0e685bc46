/** A small drawing for each kind of day. Always stands beside the word, so it is hidden from screen readers. */
import type { SessionKind } from '../../schedule/model';

const PATHS: Record<SessionKind, string> = {
  live: 'M2 4.5h8v7H2zM10 7l4-2v6l-4-2z',
  'self-paced': 'M8 4C6.5 3 4.5 3 2.5 3.5v9C4.5 12 6.5 12 8 13c1.5-1 3.5-1 5.5-.5v-9C11.5 3 9.5 3 8 4zM8 4v9',
  challenge: 'M4 14V2.5M4 3h8.5l-2 3 2 3H4',
  hackathon: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5M9 3 7 13',
  summit: 'M1.5 13 6 5l3 5 1.5-2.5L14.5 13z',
  none: 'M4 8h8',
};

export default function KindIcon({ kind }: { kind: SessionKind }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
