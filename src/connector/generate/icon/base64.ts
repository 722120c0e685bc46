/** Reads Base64. The engine knows neither the browser's way nor Node's. */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that a text stands for; `undefined` where it is no Base64. Line ends are passed over. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '').replace(/={0,2}$/, '');
  if (bare.length % 4 === 1) return undefined;
  const values = new Map([...digits].map((digit, value) => [digit, value]));
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
