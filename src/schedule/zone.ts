/** From a clock on a wall to an instant and back, with the zone rules that every browser and Node carry. */
import type { PlainDate, Session, WallTime } from './model';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** Whether the platform knows this zone, such as `Africa/Nairobi` or `UTC`. */
export function isKnownZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at an instant (milliseconds since 1970): `2022-09-12T17:00`. */
export function wallTimeIn(instant: number, zone: string): WallTime {
  const found = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`;
}

/** The day it is in the zone at an instant. */
export function dateIn(instant: number, zone: string): PlainDate {
  return wallTimeIn(instant, zone).slice(0, 10);
}

/**
 * The instant at which a clock in the zone shows this time. `null` when it never does, because the clocks skip it in
 * spring. A time that comes twice in autumn means the first one.
 */
export function instantOf(wall: WallTime, zone: string): number | null {
  const asUtc = Date.parse(`${wall}:00Z`);
  const offsets = [-86_400_000, 86_400_000].map((away) => {
    const near = asUtc + away;
    return Date.parse(`${wallTimeIn(near, zone)}:00Z`) - near;
  });
  const fitting = offsets.map((offset) => asUtc - offset).filter((instant) => wallTimeIn(instant, zone) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : null;
}

/** When a timed session starts and ends; one hour is assumed when the table gives no end. `null` for a whole day. */
export function instantsOf(session: Session): { start: number; end: number } | null {
  if (session.allDay) return null;
  const start = instantOf(session.start, session.zone);
  if (start === null) return null;
  const end = session.end === undefined ? null : instantOf(session.end, session.zone);
  return { start, end: end ?? start + 3_600_000 };
}
