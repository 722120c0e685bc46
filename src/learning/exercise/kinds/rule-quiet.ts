/** A goal: a rule finds nothing any more, anywhere or in one place. */
import type { Profile } from '../../../connector/index';
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';
import { definitionFile, fileOf, nodesAt } from '../places';

export interface RuleQuietGoal extends GoalBase {
  readonly kind: 'rule-quiet';
  readonly rule: string;
  /** The pointer of the place; everywhere if not given. */
  readonly at?: string;
  /** The file that `at` points into; the definition if not given. */
  readonly file?: string;
  readonly profile?: Profile;
}

export const ruleQuiet: GoalKind<RuleQuietGoal> = {
  read: (fields) => ({
    rule: fields.rule('rule'),
    ...present({
      at: fields.optionalPointer('at'),
      file: fields.optionalText('file'),
      profile: fields.optionalProfile(),
    }),
  }),
  soundFile: ({ file = definitionFile }) => file,
  profiles: ({ profile }) => (profile === undefined ? [] : [profile]),
  judge({ rule, at, file = definitionFile, profile }, evidence) {
    const places = nodesAt(evidence.connector, file, at ?? '').map(({ pointer }) => pointer);
    // A rule is silent about what is not there: throwing it away must not count as mending it.
    if (places.length === 0) return `There is nothing to judge at \`${at || file}\`.`;
    const path = fileOf(evidence.connector, file)?.path;
    const found = evidence
      .report(profile ?? evidence.profile)
      .diagnostics.flatMap((finding) => [finding, ...(finding.consequences ?? [])])
      .filter(
        (finding) =>
          finding.rule === rule &&
          (at === undefined || (finding.file === path && places.some((place) => isWithin(finding.pointer, place)))),
      );
    const [first] = found;
    if (first === undefined) return undefined;
    const place = `line ${evidence.lineOf(first.file, first.range.start)} of \`${first.file}\``;
    return found.length === 1
      ? `The rule \`${rule}\` still finds something: ${place}.`
      : `The rule \`${rule}\` still finds ${found.length} places. The first is ${place}.`;
  },
};

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
