// Reads a built site from disk: its base path and its pages, both taken from the sitemap, and all its files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder under test. The sub-path run names another one. */
export const BUILD_FOLDER = process.env.SITE_BUILD_FOLDER ?? 'build';

/**
 * @typedef {object} BuiltSite
 * @property {string} folder
 * @property {string} origin of the public address, without a slash at the end
 * @property {string} base path the site lives under, with both slashes
 * @property {string[]} routes pages of the sitemap, relative to the base: "" is the home page
 * @property {string[]} files all files, relative to the folder, with forward slashes
 */

/**
 * @param {string} [folder]
 * @returns {BuiltSite}
 */
export function readBuiltSite(folder = BUILD_FOLDER) {
  let sitemap;
  try {
    sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  } catch {
    throw new Error(`There is no built site in "${folder}" (no sitemap.xml): run "npm run build" first.`);
  }
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address ?? ''));
  // The home page is in every sitemap and has the shortest address.
  const home = addresses.reduce((best, next) => (next.pathname.length < best.pathname.length ? next : best));
  return {
    folder,
    origin: home.origin,
    base: home.pathname,
    routes: addresses.map((address) => address.pathname.slice(home.pathname.length)).sort(),
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort(),
  };
}

/**
 * @param {BuiltSite} site
 * @param {string} file
 */
export function readBuiltFile(site, file) {
  return readFileSync(path.join(site.folder, file), 'utf8');
}
