/** The levels of the catalogue as severities by profile. One word in a rule file says what each profile hears. */
import type { Profile } from '../profile';
import type { LevelByProfile } from './rule';

const all = (level: LevelByProfile[Profile]): LevelByProfile => ({
  custom: level,
  certified: level,
  independent: level,
});

/** Deployment or plain validation rejects it. */
export const error: LevelByProfile = all('error');
/** Advised, or printed as a warning by the official tools, for every connector. */
export const warning: LevelByProfile = all('warning');
/** Good to know; nobody refuses a connector over it. */
export const hint: LevelByProfile = all('hint');
/** Only certification rejects it; a custom connector works without. */
export const certification: LevelByProfile = { custom: 'hint', certified: 'error', independent: 'error' };
/** A reviewer asks for it; a custom connector needs it less. */
export const reviewed: LevelByProfile = { custom: 'hint', certified: 'warning', independent: 'warning' };
/** Certification rejects it, and another rule speaks of the same thing to custom connectors. */
export const certificationOnly: LevelByProfile = { custom: 'off', certified: 'error', independent: 'error' };
/** Printed for custom connectors only; certification has a stricter rule. */
export const customOnly: LevelByProfile = { custom: 'warning', certified: 'off', independent: 'off' };
/** Certification rejects it for verified publishers only. */
export const certifiedOnly: LevelByProfile = { custom: 'hint', certified: 'error', independent: 'off' };
/** Certification rejects it for verified publishers; for others it is a mistake more likely than not. */
export const certifiedElseWarning: LevelByProfile = { custom: 'warning', certified: 'error', independent: 'warning' };
/** Certification rejects it for independent publishers only. */
export const independentOnly: LevelByProfile = { custom: 'off', certified: 'off', independent: 'error' };
/** A reviewer asks independent publishers for it. */
export const independentReviewed: LevelByProfile = { custom: 'off', certified: 'off', independent: 'warning' };
/** Reviewers ask for it in what is handed in; nobody minds it elsewhere. */
export const submissionReviewed: LevelByProfile = { custom: 'off', certified: 'warning', independent: 'warning' };
/** Good to know for whoever hands a connector in. */
export const submissionHint: LevelByProfile = { custom: 'off', certified: 'hint', independent: 'hint' };
/** A reviewer asks verified publishers for it. */
export const certifiedReviewed: LevelByProfile = { custom: 'off', certified: 'warning', independent: 'off' };
