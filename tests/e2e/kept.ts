// What a tool keeps in the database of the browser. The database is slower than a reload.
import type { Page } from '@playwright/test';

/** A record as JSON; empty where there is none. */
export function keptIn(page: Page, database: string, store: string, key: string): Promise<string> {
  return page.evaluate(
    async (record) => {
      // To open what is not there would make it, without its store.
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === record.database)) return '';
      return new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(record.database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(record.store).objectStore(record.store).get(record.key);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result ?? ''));
          };
        };
      });
    },
    { database, store, key },
  );
}
