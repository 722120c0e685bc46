/** Files that were dropped, picked or pasted, read into memory within bounds. The only place that touches the file system. */
import type { SourceFile } from '../../worker/protocol';
import { archiveLimit, fileLimit, filesLimit, totalLimit } from './limits';

/** A file and its path in the folder that was given. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

export interface Incoming {
  readonly sources: readonly SourceFile[];
  readonly problems: readonly string[];
}

/** Folders that hold nothing of a connector and very much of something else. */
const skippedFolders = new Set(['.git', 'node_modules', '__MACOSX', '.vscode', 'bin', 'obj']);

/** The files of a file input; a folder input gives paths. */
export function fromInput(files: FileList): PickedFile[] {
  return [...files].map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}

/** The files of a drop, folders walked through. The entries are taken at once: they are gone when the event is over. */
export async function fromDrop(data: DataTransfer): Promise<PickedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return fromInput(data.files);
  const picked: PickedFile[] = [];
  for (const entry of entries) await walk(entry, picked);
  return picked;
}

export interface ReadingOptions {
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading between two files. */
  readonly signal?: AbortSignal;
  /** The largest file that is no archive, in bytes. */
  readonly largest?: number;
}

/** Reads the files, or says in a sentence why one was left out. */
export async function readPicked(
  picked: readonly PickedFile[],
  { onProgress, signal, largest = fileLimit }: ReadingOptions = {},
): Promise<Incoming> {
  const wanted = picked.filter(({ path }) => !path.split('/').some((part) => skippedFolders.has(part)));
  if (picked.length === 0) {
    return { sources: [], problems: ['There is no file in it; a definition, a folder or a zip archive is expected.'] };
  }
  if (wanted.length > filesLimit) {
    const problem = `There are more than ${filesLimit.toLocaleString('en-US')} files in it. Choose the folder of one connector.`;
    return { sources: [], problems: [problem] };
  }
  const sources: SourceFile[] = [];
  const problems: string[] = [];
  let total = 0;
  for (const [index, { path, file }] of wanted.entries()) {
    if (signal?.aborted) break;
    onProgress?.(index, wanted.length);
    const limit = /\.zip$/i.test(path) ? archiveLimit : largest;
    if (file.size > limit) {
      problems.push(
        `\`${path}\` has ${megabytes(file.size)} MB and was left out; files up to ${megabytes(limit)} MB are read. A definition may have 1 MB.`,
      );
      continue;
    }
    total += file.size;
    if (total > totalLimit) {
      problems.push(`The files have more than ${megabytes(totalLimit)} MB together; the rest was left out.`);
      break;
    }
    try {
      sources.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      problems.push(`\`${path}\` could not be read; perhaps it was moved or is open elsewhere.`);
    }
  }
  return { sources, problems };
}

async function walk(entry: FileSystemEntry, picked: PickedFile[]): Promise<void> {
  if (picked.length > filesLimit || skippedFolders.has(entry.name)) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    if (file !== undefined) picked.push({ path, file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader hands out a folder in portions, and an empty one at the end.
    for (;;) {
      const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (portion.length === 0) return;
      for (const child of portion) await walk(child, picked);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 });
}
