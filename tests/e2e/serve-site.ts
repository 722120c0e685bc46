// Serves the built site on a free port for the time of the browser tests.
import { readBuiltSite } from '../../scripts/built-site.mjs';
import { serveBuild } from '../../scripts/serve-build.mjs';

/** The name under which the tests find the address. */
export const SITE_VARIABLE = 'SITE_UNDER_TEST';

export default async function serveSite(): Promise<() => Promise<void>> {
  const site = readBuiltSite();
  const server = await serveBuild({ folder: site.folder, base: site.base });
  process.env[SITE_VARIABLE] = server.url;
  return server.close;
}
