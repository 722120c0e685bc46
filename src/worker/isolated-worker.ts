/**
 * Starts a worker under the content security policy of the page. A policy in a `<meta>` element does not reach a worker
 * that is fetched by its address; a worker made from a blob inherits it. So the text that the worker holds cannot leave.
 */

/**
 * @param make must hold a literal `new Worker(new URL('…', import.meta.url))`: this is what the bundler looks for. While
 *   it runs, `Worker` is a class that starts the same file from a blob.
 */
export function isolatedWorker(make: () => Worker): Worker {
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(address: string | URL, options?: WorkerOptions) {
      const blob = new Blob([loader(new URL(address, location.href), location.origin)], { type: 'text/javascript' });
      const blobAddress = URL.createObjectURL(blob);
      super(blobAddress, options);
      setTimeout(() => URL.revokeObjectURL(blobAddress), 10_000);
    }
  };
  try {
    return make();
  } finally {
    globalThis.Worker = Native;
  }
}

/** The chunks that the bundler loads later have addresses without a host, which mean nothing inside a blob. */
function loader(address: URL, origin: string): string {
  return [
    `const load = self.importScripts.bind(self), base = ${JSON.stringify(`${origin}/`)};`,
    'self.importScripts = (...names) => load(...names.map((name) => new URL(name, base).href));',
    `importScripts(${JSON.stringify(address.href)});`,
  ].join('\n');
}
