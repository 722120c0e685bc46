/** Hands a file to the person in front of the screen. */
import type { Content } from '../../worker/protocol';

export function download(path: string, content: Content): void {
  // A copy of the bytes: a Blob takes no view of memory that might be shared.
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
