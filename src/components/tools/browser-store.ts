/** One store in this browser's database: what a tool keeps from one visit to the next. Rejects when it is not allowed. */

import { noteKept } from './kept-here';

export class BrowserStore {
  constructor(
    private readonly database: string,
    private readonly store: string,
  ) {}

  read(key: string): Promise<unknown> {
    return this.run('readonly', (store) => store.get(key));
  }

  write(key: string, value: unknown): Promise<unknown> {
    noteKept();
    return this.run('readwrite', (store) => store.put(value, key));
  }

  remove(key: string): Promise<unknown> {
    return this.run('readwrite', (store) => store.delete(key));
  }

  clear(): Promise<unknown> {
    return this.run('readwrite', (store) => store.clear());
  }

  /** Runs one request in a transaction of its own and waits until it is really written. */
  private run(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(this.database, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(this.store);
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error('The database is held by another page.'));
      opening.onsuccess = () => {
        const database = opening.result;
        try {
          const transaction = database.transaction(this.store, mode);
          const running = request(transaction.objectStore(this.store));
          const end = (finish: () => void) => () => {
            database.close();
            finish();
          };
          transaction.oncomplete = end(() => resolve(running.result));
          transaction.onabort = end(() => reject(transaction.error));
        } catch (error) {
          database.close();
          reject(error);
        }
      };
    });
  }
}
