// Serves a built site the way a static host does: compressed, right types, folders with a slash, 404.html for the rest.
// Usage: node scripts/serve-build.mjs [folder] [--port 0] [--base /]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const COMPRESSED = /^(text\/|image\/svg|application\/(json|xml|wasm|manifest))/;

/**
 * @typedef {object} ServeOptions
 * @property {string} folder
 * @property {string} [base] path the site lives under, "/" or "/fusion/"
 * @property {number} [port] 0 takes any free one
 * @property {(request: import('node:http').IncomingMessage) => void} [onRequest]
 */

/**
 * What an address stands for: a file to send, or an address to go to instead.
 * @param {string} folder
 * @param {string} base
 * @param {string} pathname still percent-encoded
 * @returns {Promise<{ file: string, status: number } | { redirect: string } | undefined>}
 */
async function resolve(folder, base, pathname) {
  const missing = { file: path.join(folder, '404.html'), status: 404 };
  if (`${pathname}/` === base) return { redirect: base };
  if (!pathname.startsWith(base)) return (await isFile(missing.file)) ? missing : undefined;
  let relative;
  try {
    relative = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return missing;
  }
  const target = path.join(folder, relative);
  if (target !== folder && !target.startsWith(path.join(folder, path.sep))) return missing;
  const isFolderAddress = relative === '' || relative.endsWith('/');
  if (!isFolderAddress && (await isFile(target))) return { file: target, status: 200 };
  const index = path.join(target, 'index.html');
  if (await isFile(index)) return isFolderAddress ? { file: index, status: 200 } : { redirect: `${pathname}/` };
  return (await isFile(missing.file)) ? missing : undefined;
}

/** @param {string} file */
async function isFile(file) {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * Starts the server on this machine only.
 * @param {ServeOptions} options
 * @returns {Promise<{ origin: string, url: string, close: () => Promise<void> }>}
 */
export async function serveBuild({ folder, base = '/', port = 0, onRequest }) {
  const root = path.resolve(folder);
  if (!(await isFile(path.join(root, 'index.html')))) {
    throw new Error(`There is no built site in "${folder}" (no index.html): run "npm run build" first.`);
  }
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`The base path is "${base}", but it must begin and end with a slash, as in "/fusion/".`);
  }
  const server = createServer(async (request, response) => {
    onRequest?.(request);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const found = await resolve(root, base, pathname);
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    if ('redirect' in found) {
      response.writeHead(301, { location: found.redirect + search }).end();
      return;
    }
    const type = TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream';
    const hashed = pathname.startsWith(`${base}assets/`);
    /** @type {Record<string, string>} */
    const headers = {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    };
    const zip = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (zip) headers['content-encoding'] = 'gzip';
    response.writeHead(found.status, headers);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const file = createReadStream(found.file);
    // A browser that leaves mid-way closes the stream: that is no error of the server.
    await (zip ? pipeline(file, createGzip(), response) : pipeline(file, response)).catch(() => undefined);
  });
  await new Promise((resolvePromise, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolvePromise(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: origin + base,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
  });
  try {
    const server = await serveBuild({
      folder: positionals[0] ?? 'build',
      base: values.base,
      port: Number(values.port),
    });
    console.log(server.url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
