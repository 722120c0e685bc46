/** One pattern of several that may fit, so that each stands in a line of its own. */

/** What fits one of the patterns fits the new one. All of them have the flags of the first. */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  return new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);
}
