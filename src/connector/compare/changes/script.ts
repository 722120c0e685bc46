/** A change of the custom code: what it does cannot be read from its text. */
import type { Facts } from './change';

export const scriptKind: Facts = {
  id: 'script-changed',
  verdict: 'risky',
  why: 'The code sees every call that it is meant for. What it does cannot be told from its text.',
  instead: 'Run a flow for each operation that goes through the code.',
};
