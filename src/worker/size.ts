/** How much a request gives a worker to do: what the patience for its answer is measured by. */
import type { FileContent, SourceFile } from './protocol';

/** Characters and bytes of files. */
export function sizeOf(files: readonly Pick<FileContent, 'content'>[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

/** Bytes of files that are yet to be looked into. */
export function bytesOf(sources: readonly Pick<SourceFile, 'bytes'>[]): number {
  return sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
