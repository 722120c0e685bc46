/** Hands a file to the person in front of the screen. */

/** Saves the content under a name, as if it had been downloaded. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
