/** Sentences of the solution checker that several rules share. */
import type { OfficialMessage } from './rule';

export const malformed: readonly OfficialMessage[] = [
  { code: 'connector-validate-connectionparameters', message: 'The connectionparameter is not well formed.' },
];
