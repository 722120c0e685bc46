/** Packs files into a zip archive. The same files give the same bytes: in the order of their paths, without a clock. */
import { strToU8, zipSync } from 'fflate';
import type { ConnectorFiles } from '../files';

/** The earliest date that an archive can hold; it is the same everywhere, because the format has no time zones. */
const date = new Date(1980, 0, 1);

export function zip(files: ConnectorFiles): Uint8Array {
  const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
  const contents = sorted.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(contents), { mtime: date, level: 9 });
}
