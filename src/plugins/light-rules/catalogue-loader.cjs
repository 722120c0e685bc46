/**
 * A loader of the bundler for the browser: the catalogue puts together what the rules have and what was taken out of
 * them, which the plugin has written into a file of data.
 */

/** @returns {string} the module that takes the place of `connector/rules/catalogue.ts` */
module.exports = function catalogueLoader() {
  return `import { ruleCores } from './index';
import { inOrderOfIds } from './listed';
import facts from '@generated/light-rules/default/facts-to-read.json';
export const catalogue = inOrderOfIds(ruleCores.map((rule) => ({ ...rule, ...facts[rule.id] })));
`;
};
