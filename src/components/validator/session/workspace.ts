/** The connector that is on the table: its files and what a person does to them. Pure: every change gives a new value. */
import { toFileText } from '../../../worker/editor-text';
import type { Content, FileEncoding, LineEnd, OpenedConnector } from '../../../worker/protocol';

export interface WorkspaceFile {
  readonly path: string;
  /** What the editor shows: no byte order mark, lines ended by LF. */
  readonly text: string;
  /** The bytes as they were opened; gone with the first change. */
  readonly original?: Uint8Array;
  readonly encoding: FileEncoding;
  readonly byteOrderMark: boolean;
  readonly lineEnd: LineEnd;
  readonly note?: string;
}

export interface Workspace {
  /** Changes whenever other files are put on the table, so that an editor knows to forget its history. */
  readonly serial: number;
  /** The folder's name; empty for what was typed. */
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
  readonly active: string;
  /** What somebody has ticked on the checklist, by the ids of its items. */
  readonly ticks?: readonly string[];
}

/** The name that pasted text gets. */
export const definitionPath = 'apiDefinition.swagger.json';

/** The names of files that a connector can have, for adding one by hand. */
export const knownPaths = [
  definitionPath,
  'apiProperties.json',
  'settings.json',
  'script.csx',
  'readme.md',
  'intro.md',
];

/** A file that was made here. */
function typedFile(path: string, text = ''): WorkspaceFile {
  return { path, text, encoding: 'utf-8', byteOrderMark: false, lineEnd: '\n' };
}

/** An empty table with a sheet to paste on. */
export function blankWorkspace(serial: number): Workspace {
  return { serial, name: '', files: [typedFile(definitionPath)], active: definitionPath };
}

/** The files of an opened connector, the definition in front. */
export function openedWorkspace(serial: number, { name, files }: Pick<OpenedConnector, 'name' | 'files'>): Workspace {
  const ordered = [...files].sort((left, right) => rank(left.path) - rank(right.path));
  return {
    serial,
    name,
    files: ordered.map(({ bytes, ...rest }) => ({ ...rest, original: bytes })),
    active: ordered[0]?.path ?? '',
  };
}

/** Adds files to the ones that are there; those of the same name are replaced. */
export function mergedWorkspace(workspace: Workspace, serial: number, files: OpenedConnector['files']): Workspace {
  const added = openedWorkspace(serial, { name: workspace.name, files });
  const names = new Set(added.files.map(({ path }) => path.toLowerCase()));
  const kept = workspace.files.filter(({ path }) => !names.has(path.toLowerCase()));
  const merged = [...kept, ...added.files].sort((left, right) => rank(left.path) - rank(right.path));
  return { ...added, files: merged, ...(workspace.ticks === undefined ? {} : { ticks: workspace.ticks }) };
}

/** Puts a new text into a file. From then on it is a text like any other, not the bytes that were opened. */
export function editedWorkspace(workspace: Workspace, path: string, text: string): Workspace {
  return changeFile(workspace, path, (file) => {
    if (file.text === text) return file;
    const { original: _bytes, note: _note, ...rest } = file;
    return { ...rest, text, encoding: 'utf-8' };
  });
}

/** What was kept, brought up to the moment in which the page was left. */
export function redraftedWorkspace(
  kept: Workspace | undefined,
  draft: { readonly serial: number; readonly path: string; readonly text: string } | undefined,
): Workspace | undefined {
  if (draft === undefined) return kept;
  if (kept !== undefined) return kept.serial === draft.serial ? editedWorkspace(kept, draft.path, draft.text) : kept;
  if (draft.text === '') return undefined;
  return { serial: draft.serial, name: '', files: [typedFile(draft.path, draft.text)], active: draft.path };
}

/** Gives a file a byte order mark or takes it away. */
export function markedWorkspace(workspace: Workspace, path: string, marked: boolean): Workspace {
  return changeFile(workspace, path, (file) => {
    if (file.byteOrderMark === marked) return file;
    const { original: _bytes, ...rest } = file;
    return { ...rest, byteOrderMark: marked };
  });
}

export function activatedWorkspace(workspace: Workspace, path: string): Workspace {
  const exists = workspace.files.some((file) => file.path === path);
  return exists && workspace.active !== path ? { ...workspace, active: path } : workspace;
}

export function workspaceWith(workspace: Workspace, path: string): Workspace {
  if (workspace.files.some((file) => file.path === path)) return activatedWorkspace(workspace, path);
  return { ...workspace, files: [...workspace.files, typedFile(path)], active: path };
}

export function workspaceWithout(workspace: Workspace, path: string): Workspace {
  const files = workspace.files.filter((file) => file.path !== path);
  if (files.length === workspace.files.length) return workspace;
  const active = workspace.active === path ? (files[0]?.path ?? '') : workspace.active;
  return { ...workspace, files, active };
}

/** Ticks an item of the checklist, or takes the tick away. */
export function tickedWorkspace(workspace: Workspace, id: string, on: boolean): Workspace {
  const others = (workspace.ticks ?? []).filter((tick) => tick !== id);
  return { ...workspace, ticks: on ? [...others, id] : others };
}

export function activeFile(workspace: Workspace): WorkspaceFile | undefined {
  return workspace.files.find(({ path }) => path === workspace.active);
}

/** Whether there is a text in some file, or bytes: anything that could be lost. */
export function holdsSomething(workspace: Workspace): boolean {
  return workspace.files.some(({ text, original }) => text !== '' || original !== undefined);
}

const contents = new WeakMap<WorkspaceFile, Content>();

/** What a file is when it is checked or saved: its original bytes, or its text in the form that it had. */
export function contentOf(file: WorkspaceFile): Content {
  let content = contents.get(file);
  if (content === undefined) {
    content = file.original ?? toFileText(file.text, file);
    contents.set(file, content);
  }
  return content;
}

function changeFile(workspace: Workspace, path: string, change: (file: WorkspaceFile) => WorkspaceFile): Workspace {
  let changed = false;
  const files = workspace.files.map((file) => {
    const next = file.path === path ? change(file) : file;
    changed ||= next !== file;
    return next;
  });
  return changed ? { ...workspace, files } : workspace;
}

/** Definition, properties, settings, then the rest as it came. */
function rank(path: string): number {
  const name = path.toLowerCase().slice(path.lastIndexOf('/') + 1);
  if (/^apidefinition(\.swagger)?\.json$/.test(name)) return 0;
  if (name === 'apiproperties.json') return 1;
  if (name === 'settings.json') return 2;
  return 3;
}
