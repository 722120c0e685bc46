/** "Start today": the reader chooses a start day, every date moves with it, and the device remembers. */
import { type FormEvent, useId, useState } from 'react';
import { dayRange, longDay, onWorkingDay } from '../../schedule/dates';
import { dateOf, sessionsOf } from '../../schedule/model';
import { choosePlan } from '../../schedule/self-paced';
import CalendarLinks from './CalendarLinks';
import PlanLater from './PlanLater';
import { forgetPlan, savePlan } from './plan-store';
import styles from './SelfPaced.module.css';
import { viewerDay } from './use-now';
import { type ScheduleView, useSchedule } from './use-schedule';

function planLine({ schedule, standing }: ScheduleView): string {
  const sessions = sessionsOf(schedule);
  const first = sessions[0];
  const last = sessions.at(-1);
  if (!first || !last || !standing) return '';
  const range = `Your five weeks: ${dayRange(dateOf(first), dateOf(last))}.`;
  if (standing.phase === 'over') return `${range} They are over; choose a new day to go again.`;
  if (standing.phase === 'upcoming') return `${range} Day 1 is ${longDay(dateOf(first))}.`;
  return standing.today
    ? `${range} Today is day ${sessions.indexOf(standing.today) + 1} of ${sessions.length}.`
    : `${range} Today is free.`;
}

interface Props {
  /** Shows the lessons of the plan too; on the roadmap they stand on the card "What is next". */
  readonly withLessons?: boolean;
}

export default function SelfPaced({ withLessons = false }: Props) {
  const view = useSchedule();
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const today = view.now === null ? null : viewerDay(view.now);
  const value = typed ?? view.plan ?? (today === null ? '' : onWorkingDay(today));

  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (today === null) return;
    const choice = choosePlan(value, today, sessionsOf(view.schedule).length);
    if (!choice.ok) {
      setProblem(choice.message);
      setNote(null);
      return;
    }
    const kept = savePlan(choice.start);
    const lost = kept ? null : 'This browser does not let the page keep the day. It lasts until you close the page.';
    setProblem(null);
    setTyped(null);
    setNote([choice.note, lost].filter(Boolean).join(' ') || null);
  };
  const forget = () => {
    forgetPlan();
    setTyped(null);
    setProblem(null);
    setNote('Forgotten. The pages show the dates of the cohort again.');
  };

  return (
    <div className={styles.box}>
      <form className={styles.form} onSubmit={choose} noValidate>
        <label htmlFor={field}>My first day</label>
        <input
          id={field}
          type="date"
          value={value}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={problem !== null}
          aria-describedby={`${field}-problem`}
        />
        <button type="submit" className={styles.primary} disabled={today === null}>
          {view.plan === null ? 'Use my own dates' : 'Change my dates'}
        </button>
        {view.plan !== null && (
          <button type="button" className={styles.quiet} onClick={forget}>
            Forget my dates
          </button>
        )}
      </form>
      <p id={`${field}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.said} role="status">
        {view.plan !== null && <p>{planLine(view)}</p>}
        {note && <p>{note}</p>}
      </div>
      {withLessons && <PlanLater />}
      {view.plan !== null && <CalendarLinks view={view} />}
    </div>
  );
}
