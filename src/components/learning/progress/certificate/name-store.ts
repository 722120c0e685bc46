/** The one place that remembers the name for the certificate. It stays on this device. */

const KEY = 'fusion-certificate-name';

export function readName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the name; an empty one is forgotten. Where nothing can be kept, it lasts as long as the page. */
export function keepName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    // It is typed again next time.
  }
}

export function forgetName(): void {
  keepName('');
}
