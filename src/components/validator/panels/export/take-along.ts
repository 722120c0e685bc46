/** What can be taken along of a connector: names of files, what a link holds, what is said about it. Pure. */
import type { FormatName } from '../../../../connector/report-formats';
import { toFileText } from '../../../../worker/editor-text';
import type { ReproResult } from '../../../../worker/protocol';
import type { Profile } from '../../../tools/profiles';
import { type Shared, type SharedFile, shareHash } from '../../../tools/share-link';
import type { Workspace } from '../../session/workspace';

interface FormatChoice {
  readonly name: FormatName;
  readonly title: string;
  readonly ending: string;
}

/** The formats with what each is for. */
export const formatChoices: readonly FormatChoice[] = [
  { name: 'markdown', title: 'Markdown, for a comment or an issue', ending: 'md' },
  { name: 'text', title: 'Text, as a terminal shows it', ending: 'txt' },
  { name: 'json', title: 'JSON, for programs', ending: 'json' },
  { name: 'sarif', title: 'SARIF, for code scanning', ending: 'sarif' },
  { name: 'junit', title: 'JUnit, for build reports', ending: 'xml' },
  { name: 'github', title: 'GitHub, as annotations of a workflow', ending: 'txt' },
  { name: 'official', title: "Official, in the words of Microsoft's tool", ending: 'txt' },
];

/** How a report names the connector: as the command line would from the folder around it. */
export function reportName({ name, files }: Pick<Workspace, 'name' | 'files'>): string {
  const only = files.length === 1 ? files[0]?.path : undefined;
  return name === '' ? (only ?? '.') : name;
}

/** A name for a file on somebody's disk. */
export function fileStem({ name }: Pick<Workspace, 'name'>): string {
  const stem = name.replace(/\.json$/i, '').replace(/[^\p{L}\p{N}._ -]+/gu, '-');
  return stem === '' ? 'connector' : stem;
}

export function reportFile(workspace: Pick<Workspace, 'name'>, { name, ending }: FormatChoice): string {
  return `${fileStem(workspace)}-${name}.${ending}`;
}

/** A text that is longer than this does not shrink to what fits in an address. In characters. */
const longestText = 400_000;

/** The part of an address that holds files; `undefined` when it would be too long. */
export function linkHash(
  name: string,
  profile: Profile,
  files: readonly SharedFile[],
  room: number,
): string | undefined {
  if (files.reduce((sum, { text }) => sum + text.length, 0) > longestText) return undefined;
  const shared: Shared = { name, profile, files };
  return shareHash(shared, room);
}

/** The files that a link can hold: texts, in the form in which they are saved; and the names of the rest. */
export function linkFiles({ files }: Pick<Workspace, 'files'>): { files: SharedFile[]; leftOut: string[] } {
  const isText = ({ encoding }: Workspace['files'][number]) => encoding !== 'binary';
  return {
    files: files.filter(isText).map((file) => ({ path: file.path, text: toFileText(file.text, file) })),
    leftOut: files.filter((file) => !isText(file)).map(({ path }) => path),
  };
}

/** The name that goes into a link. A file that is open alone has no folder. */
export function linkName({ name, files }: Pick<Workspace, 'name' | 'files'>): string {
  return files.length === 1 && files[0]?.path === name ? '' : name;
}

/** "`a`, `b` and `c`". */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** What a link to one operation holds of the configuration. */
export function configSentence({ path, kept, leftOut }: NonNullable<ReproResult['config']>): string {
  const name = `\`${path}\``;
  const entries = (count: number) => `${count} ${count === 1 ? 'suppression' : 'suppressions'}`;
  if (kept + leftOut === 0) return `${name} holds no suppressions; the profile in the link is the one chosen here.`;
  if (kept === 0) return `${name} stays behind: none of its ${entries(leftOut)} concerns this operation.`;
  const rest = leftOut === 0 ? '' : ` ${leftOut} of other places ${leftOut === 1 ? 'is' : 'are'} left out.`;
  return `${name} came along with ${entries(kept)}.${rest}`;
}
