/**
 * A loader of the bundler for the browser: folds the routes of all rule pages into one. The server needs each of them,
 * because a route is what becomes a page; in a browser they all show one component, and hundreds of entries would be
 * loaded by every page of the site.
 */

/** The part of an address that stands for any rule; react-router's words. */
const anyRule = ':rule/';

/**
 * @typedef {object} Fold
 * @property {string} prefix what the addresses of all rule pages begin with
 */

/**
 * The module that lists the routes, with one for all rule pages.
 *
 * @param {string} source as Docusaurus writes `routes.js`
 * @param {string} prefix
 * @returns {string}
 */
function foldRoutes(source, prefix) {
  const address = `${escaped(prefix)}[a-z0-9-]+/`;
  const entry = new RegExp(
    `\\{\\s*path: '${address}',\\s*component: ComponentCreator\\('${address}', '([0-9a-f]+)'\\),([^{}]*)\\},?\\s*`,
    'g',
  );
  let first = true;
  return source.replace(entry, (_all, hash, rest) => {
    if (!first) return '';
    first = false;
    return `{ path: '${prefix}${anyRule}', component: ComponentCreator('${prefix}${anyRule}', '${hash}'),${rest}},`;
  });
}

/**
 * The table of what each route loads, with one line for all rule pages. Its keys are the address and the hash of a route.
 *
 * @param {string} source as Docusaurus writes `routesChunkNames.json`
 * @param {string} prefix
 * @returns {string}
 */
function foldChunkNames(source, prefix) {
  const ofRule = new RegExp(`^${escaped(prefix)}[a-z0-9-]+/-([0-9a-f]+)$`);
  /** @type {Array<[string, unknown]>} */
  const folded = [];
  let first = true;
  for (const [key, names] of Object.entries(JSON.parse(source))) {
    const [, hash] = ofRule.exec(key) ?? [];
    if (hash === undefined) folded.push([key, names]);
    else if (first) {
      first = false;
      folded.push([`${prefix}${anyRule}-${hash}`, names]);
    }
  }
  return JSON.stringify(Object.fromEntries(folded));
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * @this {{ resourcePath: string, getOptions: () => Fold }}
 * @param {string} source
 */
module.exports = function oneRoute(source) {
  const { prefix } = this.getOptions();
  return this.resourcePath.endsWith('.json') ? foldChunkNames(source, prefix) : foldRoutes(source, prefix);
};
module.exports.foldRoutes = foldRoutes;
module.exports.foldChunkNames = foldChunkNames;
