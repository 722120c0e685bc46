/** A goal: nothing is an error, for the exercise's profile or another one. */
import type { Profile } from '../../../connector/index';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';

export interface NoErrorsGoal extends GoalBase {
  readonly kind: 'no-errors';
  readonly profile?: Profile;
}

const profileWords: Readonly<Record<Profile, string>> = {
  custom: 'in your own environment',
  certified: 'for a certified connector',
  independent: 'for an independent publisher',
};

export const noErrors: GoalKind<NoErrorsGoal> = {
  read: (fields) => present({ profile: fields.optionalProfile() }),
  profiles: ({ profile }) => (profile === undefined ? [] : [profile]),
  judge({ profile }, evidence) {
    const report = evidence.report(profile ?? evidence.profile);
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) return undefined;
    const place = `line ${evidence.lineOf(first.file, first.range.start)} of \`${first.file}\``;
    const whom = profile === undefined || profile === evidence.profile ? '' : ` ${profileWords[profile]}`;
    return errors.length === 1
      ? `One error is left${whom}: ${place}.`
      : `${errors.length} errors are left${whom}. The first is in ${place}.`;
  },
};
