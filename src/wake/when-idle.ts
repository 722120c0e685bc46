/** Work for the moments in which the browser has nothing else to do. */

export type Rest = Pick<IdleDeadline, 'timeRemaining'>;

/** The longest that such work waits (ms). */
const longestWait = 10_000;

/** Does it in the next rest; what is returned calls it off. Safari has no idle callbacks: there it is done soon. */
export function whenIdle(work: (rest: Rest) => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: longestWait });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => work({ timeRemaining: () => 0 }), 50);
  return () => clearTimeout(id);
}
