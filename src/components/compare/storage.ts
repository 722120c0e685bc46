/** Keeps both versions in this browser from one visit to the next. Nothing here ever throws. */
import { BrowserStore } from '../tools/browser-store';
import type { Side, Version } from './compare-state';

const store = new BrowserStore('fusion-compare', 'versions');

/** Set while versions are being forgotten: the database may be slower than the next visit. */
const forgetting = 'fusion-compare-forgetting';

/** What was kept. What is not of our shape (an older version, a damaged record) counts as nothing. */
export async function loadVersion(side: Side): Promise<Version | undefined> {
  try {
    if (localStorage.getItem(forgetting) !== null) {
      await forgetVersions();
      return undefined;
    }
    const kept = await store.read(side);
    return isVersion(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a version; `false` when the browser does not allow it or has no room. */
export async function saveVersion(side: Side, version: Version): Promise<boolean> {
  try {
    localStorage.removeItem(forgetting);
    await store.write(side, { name: version.name, files: version.files });
    return true;
  } catch {
    return false;
  }
}

/** Forgets both versions. */
export async function forgetVersions(): Promise<void> {
  try {
    localStorage.setItem(forgetting, '');
    await store.clear();
    localStorage.removeItem(forgetting);
  } catch {
    // What cannot be opened holds nothing.
  }
}

/** Whether a value is a version as this page writes it. */
export function isVersion(value: unknown): value is Version {
  if (!isRecord(value) || !Array.isArray(value.files) || value.files.length === 0) return false;
  return (
    typeof value.name === 'string' &&
    value.files.every(
      (file: unknown) =>
        isRecord(file) &&
        typeof file.path === 'string' &&
        typeof file.text === 'string' &&
        typeof file.encoding === 'string' &&
        file.bytes instanceof Uint8Array,
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
