/**
 * Property tests draw the same values in every run, so that a pull request fails for what it changes and for nothing
 * else. `PROPERTY_SEED=random` (or a number) draws others: that is how new faults are looked for.
 */
import { configureGlobal } from 'fast-check';

const wish = process.env.PROPERTY_SEED ?? '30';
if (wish !== 'random' && !/^-?\d+$/.test(wish)) {
  throw new Error(`PROPERTY_SEED is "${wish}". Expected is a whole number or the word "random".`);
}
configureGlobal({
  ...(wish === 'random' ? {} : { seed: Number(wish) }),
  // On a machine that is busy, fewer values are drawn: it is slow, not wrong.
  interruptAfterTimeLimit: 100_000,
});
