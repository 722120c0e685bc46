/** What `customizations.xml` says of the files of a solution, for the rules that compare it with what is there. */
import type { SourceFile } from '../files';
import type { PackageSolution } from '../model/certification-package';
import type { RuleContext } from './rule';

/** What to do about a solution that is not as it was exported. */
export const exportAgain = 'Export the solution again and leave the archive as it is.';

/**
 * Tells of files that are listed and not there.
 *
 * @param pattern finds an element that lists a file, whose path it captures.
 * @returns the paths of all files that are listed, in small letters.
 */
export function reportAbsent(
  { name, path, list }: PackageSolution,
  pattern: RegExp,
  files: readonly SourceFile[],
  reportFile: RuleContext['reportFile'],
): Set<string> {
  const listed = new Set<string>();
  for (const { 0: element, 1: file = '', index } of list?.text.matchAll(pattern) ?? []) {
    const full = `${path}/${file}`.toLowerCase();
    listed.add(full);
    if (list === undefined || files.some((one) => one.path.toLowerCase() === full)) continue;
    const start = index + element.indexOf(file, element.indexOf('>'));
    reportFile(list.path, {
      message: `\`${name}\` lists \`${file}\`; there is no such file in it.`,
      help: exportAgain,
      range: { start, end: start + file.length },
      code: 'none',
    });
  }
  return listed;
}
