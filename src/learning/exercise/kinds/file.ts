/** A goal: a file is there and has something in it. For scripts and readmes, which no tree is made of. */
import { present } from '../fields';
import type { GoalBase, GoalKind } from '../goal';
import { fileOf } from '../places';

export interface FileGoal extends GoalBase {
  readonly kind: 'file';
  readonly file: string;
  /** A text that stands in it, capitals included … */
  readonly contains?: string;
  /** … or a form that some stretch of it has. */
  readonly matches?: string;
}

export const file: GoalKind<FileGoal> = {
  read: (fields) => ({
    file: fields.text('file'),
    ...present({ contains: fields.optionalText('contains'), matches: fields.optionalPattern('matches') }),
  }),
  soundFile: () => null,
  judge({ file: path, contains, matches }, { connector }) {
    const text = fileOf(connector, path)?.text ?? '';
    if (text.trim() === '') return `There is nothing in \`${path}\` yet.`;
    const reached =
      (contains === undefined || text.includes(contains)) &&
      (matches === undefined || new RegExp(matches, 'mu').test(text));
    return reached ? undefined : `Something that the goal asks for is not in \`${path}\` yet.`;
  },
};
