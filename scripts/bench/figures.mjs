/** What every measurement of the bench needs: a clock, quantiles, and figures as people read them. */

/**
 * @param {() => unknown} action
 * @returns {number} milliseconds
 */
export function elapsed(action) {
  const start = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * @param {() => Promise<unknown>} action
 * @returns {Promise<number>} milliseconds
 */
export async function elapsedAsync(action) {
  const start = process.hrtime.bigint();
  await action();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * @param {number[]} values
 * @param {number} share
 * @returns {number}
 */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {number} bytes */
export function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

/** @param {number} time */
export function ms(time) {
  return `${time.toFixed(1)} ms`;
}
