/** Reads a picture into the draft. */

/** More would not fit beside the other answers, and the platform refuses it. */
const largest = 1_048_576;

/** The picture in Base64, or the sentence that says why not. Whether it is a picture, the engine says. */
export async function iconContent(file: File): Promise<{ readonly content: string } | { readonly problem: string }> {
  if (file.size >= largest)
    return { problem: `\`${file.name}\` has ${(file.size / largest).toFixed(1)} MB; less than 1 MB is expected.` };
  try {
    return { content: base64(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { problem: `\`${file.name}\` could not be read. Choose it once more.` };
  }
}

/** Piece by piece: a call with a million arguments is refused. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
