/** Keeps both versions in this browser from one visit to the next. Nothing here ever throws. */
import { BrowserStore } from '../tools/browser-store';
import { ForgettingMark } from '../tools/forgetting-mark';
import type { Side, Version } from './compare-state';

const store = new BrowserStore('fusion-compare', 'versions');

const forgetting = new ForgettingMark('fusion-compare-forgetting');

/** Both versions are one record: written one by one, a swap that is interrupted would keep one of them twice. */
const record = 'both';

export type KeptVersions = Readonly<Record<Side, Version | undefined>>;

const nothing: KeptVersions = { old: undefined, new: undefined };

/** What was kept. What is not of our shape (an older version, a damaged record) counts as nothing. */
export async function loadVersions(): Promise<KeptVersions> {
  try {
    if (forgetting.isSet()) {
      await forgetVersions();
      return nothing;
    }
    const kept = await store.read(record);
    if (!isRecord(kept)) return nothing;
    return { old: isVersion(kept.old) ? kept.old : undefined, new: isVersion(kept.new) ? kept.new : undefined };
  } catch {
    return nothing;
  }
}

/** Keeps both versions; `false` when the browser does not allow it or has no room. */
export async function saveVersions(versions: KeptVersions): Promise<boolean> {
  const bare = (version: Version | undefined) => version && { name: version.name, files: version.files };
  try {
    forgetting.set(false);
    await store.write(record, { old: bare(versions.old), new: bare(versions.new) });
    return true;
  } catch {
    return false;
  }
}

/** Forgets both versions. */
export async function forgetVersions(): Promise<void> {
  try {
    forgetting.set(true);
    await store.clear();
    forgetting.set(false);
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
