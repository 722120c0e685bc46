/** Hands files from one tool of this site to another: they wait in this browser until the other page takes them. */
import type { Profile } from '../../connector/index';
import type { FileContent } from '../../worker/protocol';
import { BrowserStore } from './browser-store';

const store = new BrowserStore('fusion-handover', 'files');
const key = 'waiting';

export interface Handover {
  readonly profile: Profile;
  readonly files: readonly FileContent[];
}

/** Puts files down for the next page; `false` when the browser does not allow it. */
export async function handOver(handover: Handover): Promise<boolean> {
  try {
    await store.write(key, handover);
    return true;
  } catch {
    return false;
  }
}

/** Takes what waits; a second page finds nothing. */
export async function takeHandover(): Promise<Handover | undefined> {
  try {
    const found = await store.read(key);
    await store.remove(key);
    return isHandover(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isHandover(value: unknown): value is Handover {
  if (typeof value !== 'object' || value === null) return false;
  const { profile, files }: Partial<Record<keyof Handover, unknown>> = value;
  return (
    ['custom', 'certified', 'independent'].includes(String(profile)) &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(
      (file) =>
        typeof file?.path === 'string' && (typeof file.content === 'string' || file.content instanceof Uint8Array),
    )
  );
}
