/** What the rules about paths to dynamic schemas have in common. */

/** The path to the schema, where a path leads to its `properties`; `undefined` where it does not. */
export function withoutProperties(path: string): string | undefined {
  return /^(?:(.*)\/)?properties$/.test(path) ? path.replace(/\/?properties$/, '') : undefined;
}
