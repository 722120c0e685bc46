/** A loader of the bundler for the browser: a file of `connector/rules/` without the facts that only people read. */
const { withoutFactsToRead } = require('./facts-apart.cjs');

/**
 * @this {{ resourcePath: string }}
 * @param {string} source
 * @returns {string}
 */
module.exports = function ruleLoader(source) {
  return withoutFactsToRead(source, this.resourcePath);
};
