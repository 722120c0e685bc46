/** Checks and repairs the example of the home page while the site is built, so that the page carries no engine. */
import type { Plugin } from '@docusaurus/types';
import { buildLivingExample } from './build-living-example';
import { checkExample } from './check-example';
import { livingSource } from './source';

export default function livingExample(): Plugin {
  return {
    name: 'living-example',
    async contentLoaded({ actions }) {
      // Not global data: that would weigh on every page of the site.
      await actions.createData('example.json', JSON.stringify(buildLivingExample(livingSource, checkExample)));
    },
  };
}
