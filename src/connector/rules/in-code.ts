/** Writes names as code in a sentence. */
export function inCode(names: readonly string[], joint = ', '): string {
  return names.map((name) => `\`${name}\``).join(joint);
}
