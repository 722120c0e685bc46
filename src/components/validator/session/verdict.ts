/** The verdict in words. Pure. */
import type { LintSummary, Profile, Severity } from '../../../connector/index';

/** How each profile is called, and what choosing it means. */
export const profileTexts: Readonly<Record<Profile, { name: string; meaning: string }>> = {
  custom: {
    name: 'Custom',
    meaning: 'For your own environment: only what stops the connector from being imported or from running is an error.',
  },
  certified: {
    name: 'Certified',
    meaning: 'For a service of your own, published as a verified publisher: certification rules are errors too.',
  },
  independent: {
    name: 'Independent',
    meaning: "For somebody else's service, published as an independent publisher: certification rules are errors too.",
  },
};

export type VerdictTone = 'accepted' | 'remarks' | 'refused';

export interface Verdict {
  readonly tone: VerdictTone;
  readonly sentence: string;
}

const promises: Readonly<Record<Profile, string>> = {
  custom: 'Would be accepted in your own environment',
  certified: "Would be accepted as a certified publisher's connector",
  independent: "Would be accepted as an independent publisher's connector",
};

/** Says in a sentence what the findings mean for somebody who wants to publish. */
export function verdictOf(profile: Profile, { errors, warnings, hints }: LintSummary): Verdict {
  if (errors > 0) return { tone: 'refused', sentence: `${promises[profile]}, but for ${counted(errors, 'error')}.` };
  if (warnings > 0) {
    const remarks = `${counted(warnings, 'warning')} ${warnings === 1 ? 'is' : 'are'} worth a look first.`;
    return { tone: 'remarks', sentence: `${promises[profile]}. ${remarks}` };
  }
  if (hints > 0) {
    return { tone: 'accepted', sentence: `${promises[profile]}. ${counted(hints, 'hint')} could make it better.` };
  }
  return { tone: 'accepted', sentence: `${promises[profile]}. Nothing to mend.` };
}

/** "3 errors, 5 warnings, no hints": what a screen reader says and what the summary on a phone shows. */
export function countsOf({ errors, warnings, hints }: LintSummary): string {
  const parts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [hints, 'hint'],
  ] as const;
  const present = parts.filter(([count]) => count > 0);
  return present.length === 0 ? 'No findings' : present.map(([count, noun]) => counted(count, noun)).join(', ');
}

/** "1 error", "3 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const severityWords: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  hint: ['Hint', 'Hints'],
};
