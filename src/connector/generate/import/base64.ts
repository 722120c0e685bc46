/** Bytes as text and back, without the platform: pictures and files in other encodings stand in JSON this way. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const all = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const digit = (shift: number) => alphabet[(all >> shift) & 63] ?? '';
    parts.push(digit(18) + digit(12) + (two === undefined ? '=' : digit(6)) + (three === undefined ? '=' : digit(0)));
  }
  return parts.join('');
}

/** The bytes, or `undefined` where the text is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!form.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let all = 0;
    for (let digit = 0; digit < 4; digit++) all = (all << 6) | Math.max(0, alphabet.indexOf(text.charAt(at + digit)));
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (all >> shift) & 255;
  }
  return bytes;
}
