/** The shapes that the schedule is made of. Everything else in this folder reads or makes these. */

/** A calendar day, `2022-09-12`. Never a `Date`: a day has no zone. */
export type PlainDate = string;

/** A day, or a day with a time of day: `2022-09-12` or `2022-09-12T17:00`, as a clock in the cohort's zone shows it. */
export type WallTime = string;

/** What kind of day it is; `none` is a day with nothing planned. */
export type SessionKind = 'live' | 'self-paced' | 'challenge' | 'hackathon' | 'summit' | 'none';

/** A person of `blog/authors.yml`. */
export interface Host {
  readonly key: string;
  readonly name: string;
}

export interface SessionLink {
  readonly title: string;
  readonly url: string;
}

/** A call to sign up. Without an address it is only an announcement. */
export interface Rsvp {
  readonly title: string;
  readonly url?: string;
}

/** One day of the programme. */
export interface Session {
  /** Cohort, week and place in the week: it stays when the dates move, and so does the entry in a calendar. */
  readonly id: string;
  readonly start: WallTime;
  readonly end?: WallTime;
  readonly allDay: boolean;
  readonly zone: string;
  /** Empty when nothing is planned. */
  readonly title: string;
  readonly kind: SessionKind;
  readonly hosts: readonly Host[];
  /** The words in front of the links, such as "Join the Challenge:". */
  readonly lead: string;
  readonly links: readonly SessionLink[];
  readonly rsvp: Rsvp | null;
  readonly cancelled: boolean;
}

export interface Week {
  readonly number: number;
  readonly title: string;
  readonly sessions: readonly Session[];
}

/** An address that the table keeps as a record, and where its readers should go today. */
export interface RetiredLink {
  readonly url: string;
  readonly why: string;
  readonly instead?: SessionLink;
}

export interface Cohort {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly zone: string;
  readonly organizer: string;
  /** The page about what happened: recordings, winners. */
  readonly page: string;
  readonly retired: readonly RetiredLink[];
}

export interface Schedule {
  readonly cohort: Cohort;
  readonly weeks: readonly Week[];
  /** The dates are a learner's own, not the cohort's. */
  readonly selfPaced: boolean;
}

/** A mistake in a file, for the person who can repair it. Line and column start at 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The day a session is on. */
export function dateOf(session: Session): PlainDate {
  return session.start.slice(0, 10);
}

/** Every day of the programme, in order. */
export function sessionsOf(schedule: Schedule): readonly Session[] {
  return schedule.weeks.flatMap((week) => week.sessions);
}

/** The links of a session without the retired ones, each replaced by what took its place. */
export function linksToday(session: Session, cohort: Cohort): readonly SessionLink[] {
  return session.links.flatMap((link) => {
    const retired = cohort.retired.find(({ url }) => url === link.url);
    if (!retired) return [link];
    return retired.instead ? [retired.instead] : [];
  });
}
