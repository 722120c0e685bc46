/** Bytes as text and back, without the platform: pictures and files in other encodings stand in JSON this way. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values: ReadonlyMap<string, number> = new Map([...alphabet].map((digit, value) => [digit, value]));

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

/** The bytes that a text stands for; `undefined` where it is no Base64. Line ends are passed over. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '').replace(/={0,2}$/, '');
  if (bare.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of bare) {
    const value = values.get(digit);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
