/** The text of a file, however it is held. */
import { decodeText } from '../connector/package/index';
import type { Content } from './protocol';

export function rawText(content: Content | undefined): string {
  return typeof content === 'string' ? content : decodeText(content ?? new Uint8Array()).text;
}
