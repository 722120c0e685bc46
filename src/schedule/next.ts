/** What is next, in words: one answer for every state a programme can be in. Shown as a card on the home page. */
import { dayRange, longDay, shortDay } from './dates';
import { dateOf, type Schedule, type Session, sessionsOf } from './model';
import { type Standing, standingOf } from './standing';

export interface NextAction {
  readonly label: string;
  /** An address inside the site. */
  readonly to: string;
}

export interface NextCard {
  /** Where we are, in a few words. */
  readonly state: string;
  readonly title: string;
  readonly text: string;
  /** The session the card is about, if there is one: its time can be shown beside it. */
  readonly session: Session | null;
  readonly actions: readonly NextAction[];
}

const ROADMAP = '/docs/roadmap/';
const START = `${ROADMAP}#start-today`;

const weekAction = (week: number | null): NextAction => ({
  label: `Open week ${week ?? 1}`,
  to: `${ROADMAP}week-${week ?? 1}/`,
});

function overCard(schedule: Schedule): NextCard {
  const { cohort, selfPaced } = schedule;
  const own = { label: 'Start today', to: START };
  if (selfPaced) {
    return {
      state: 'Your five weeks are over',
      title: 'Well done. What did you make?',
      text: 'See what the winners of the pilot built, or choose a new start day and go again.',
      session: null,
      actions: [
        { label: 'See the winners', to: `${cohort.page}#winners` },
        { ...own, label: 'Choose a new start' },
      ],
    };
  }
  return {
    state: `The ${cohort.name} is over`,
    title: 'Walk the five weeks with your own dates',
    text: 'Choose a start day and every date moves with it. The recordings and the winners are still there to see.',
    session: null,
    actions: [
      own,
      { label: 'Recordings', to: `${cohort.page}#recordings` },
      { label: 'Winners', to: `${cohort.page}#winners` },
    ],
  };
}

function comingCard(schedule: Schedule, standing: Standing): NextCard {
  const { next, daysToGo } = standing;
  const days = daysToGo === 1 ? 'tomorrow' : `in ${daysToGo} days`;
  return {
    state: schedule.selfPaced ? `You start ${days}` : `The ${schedule.cohort.name} starts ${days}`,
    title: next?.title ?? 'The first day',
    text: next ? longDay(dateOf(next)) : '',
    session: next,
    actions: [weekAction(standing.week), { label: 'See all five weeks', to: ROADMAP }],
  };
}

function runningCard(schedule: Schedule, standing: Standing): NextCard {
  const { current, next, today, week } = standing;
  const sessions = sessionsOf(schedule);
  const day = today ? sessions.indexOf(today) + 1 : null;
  const place = day === null ? 'No session today' : `Day ${day} of ${sessions.length}, week ${week ?? 1}`;
  const after = next && next !== current ? `Next: ${next.title}, ${shortDay(dateOf(next))}.` : 'This is the last day.';
  const state = schedule.selfPaced ? `${place}, your own dates` : place;
  const actions = [weekAction(week), { label: 'See all five weeks', to: ROADMAP }];
  if (current) {
    const title = current.allDay ? `Today: ${current.title}` : `On now: ${current.title}`;
    return { state, title, text: after, session: current, actions };
  }
  if (next) {
    const isToday = today?.id === next.id;
    const title = isToday ? `Later today: ${next.title}` : `Next: ${next.title}`;
    return { state, title, text: longDay(dateOf(next)), session: next, actions };
  }
  return { state, title: 'Nothing more is planned', text: 'The last session is behind you.', session: null, actions };
}

/** The card for an instant in milliseconds since 1970. */
export function nextCard(schedule: Schedule, now: number): NextCard {
  const standing = standingOf(schedule, now);
  if (standing.phase === 'over') return overCard(schedule);
  return standing.phase === 'upcoming' ? comingCard(schedule, standing) : runningCard(schedule, standing);
}

/** The card before anything knows what day it is: what the server writes into the page. */
export function neutralCard(schedule: Schedule): NextCard {
  const sessions = sessionsOf(schedule);
  const first = sessions[0];
  const last = sessions.at(-1);
  return {
    state: `The ${schedule.cohort.name}`,
    title: first && last ? dayRange(dateOf(first), dateOf(last)) : schedule.cohort.name,
    text: 'Five weeks, from two new accounts to a connector that other people use.',
    session: null,
    actions: [weekAction(1), { label: 'Recordings', to: `${schedule.cohort.page}#recordings` }],
  };
}
