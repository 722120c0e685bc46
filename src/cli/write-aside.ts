/** Writes a set of files into a folder: all of them or none. They are written beside the folder first, then moved. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './arguments';
import { attempt } from './find-input';

/** A file by its path below the folder, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Refuses a folder that holds something, unless it may be written over. */
export function checkTarget(folder: string, mayOverwrite: boolean): void {
  if (!existsSync(folder)) return;
  if (!attempt(folder, () => statSync(folder)).isDirectory())
    throw new UsageError(`${folder}: it is a file; a folder is expected.`);
  const count = attempt(folder, () => readdirSync(folder)).length;
  if (count > 0 && !mayOverwrite)
    throw new UsageError(
      `${folder}: the folder is not empty (${count} ${count === 1 ? 'entry' : 'entries'}); name another one, or add --force to write into it.`,
    );
}

/** Writes the files. What else is in the folder stays. */
export function writeAside(folder: string, files: readonly NewFile[]): void {
  const target = path.resolve(folder);
  attempt(folder, () => {
    mkdirSync(path.dirname(target), { recursive: true });
    const aside = mkdtempSync(path.join(path.dirname(target), '.fusion-connector-'));
    try {
      const fresh = path.join(aside, 'new');
      for (const { path: name, content } of files) {
        mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
        writeFileSync(path.join(fresh, name), content);
      }
      if (existsSync(target)) moveInto(target, fresh, path.join(aside, 'old'), files);
      else renameSync(fresh, target);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}

/** Moves files one by one; when one cannot be moved, the others are put back. */
function moveInto(target: string, fresh: string, old: string, files: readonly NewFile[]): void {
  const undo: Array<() => void> = [];
  try {
    for (const { path: name } of files) {
      const [from, to, kept] = [path.join(fresh, name), path.join(target, name), path.join(old, name)];
      const made = mkdirSync(path.dirname(to), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      if (existsSync(to)) {
        if (statSync(to).isDirectory())
          throw new UsageError(`${name}: it is a folder; a file of this name is to be written.`);
        mkdirSync(path.dirname(kept), { recursive: true });
        renameSync(to, kept);
        undo.push(() => renameSync(kept, to));
      }
      renameSync(from, to);
      undo.push(() => rmSync(to));
    }
  } catch (problem) {
    for (const step of undo.reverse()) step();
    throw problem;
  }
}
