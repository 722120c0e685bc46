/** The files by their folders, and how each stands. Pure. */
import type { Severity } from '../../../../connector/index';
import type { AnswerNote } from '../../../../worker/generate-protocol';

export interface Folder {
  /** Empty for the top. */
  readonly folder: string;
  readonly paths: readonly string[];
}

/** Folders in the order of their first files. */
export function fileTree(paths: readonly string[]): Folder[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].map(([folder, held]) => ({ folder, paths: held }));
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** The worst that was found in each file. */
export function worstByFile(notes: readonly AnswerNote[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { file, severity } of notes) {
    const before = file === undefined ? undefined : worst.get(file);
    if (file !== undefined && (before === undefined || order.indexOf(severity) < order.indexOf(before)))
      worst.set(file, severity);
  }
  return worst;
}
