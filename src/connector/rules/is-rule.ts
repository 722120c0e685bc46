/** Tells ids of rules from other words, without the facts that only people read. */
import { ruleCores } from './index';

/** Whether there is a rule of that id. */
export function isRule(id: string): boolean {
  return ruleCores.some((rule) => rule.id === id);
}
