/** The four verdicts a visitor meets anywhere on the site, and the word for each. */
export type Severity = 'error' | 'warning' | 'hint' | 'success';

export const severityWord: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  success: 'Passed',
};
