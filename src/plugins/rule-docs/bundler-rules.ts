/** What the rule pages change in how the bundler reads files. */
import { join } from 'node:path';

interface BundlerRule {
  include?: unknown;
  exclude?: unknown;
}

/**
 * The main docs instance owns docs/, the instance of the rules docs/rules/, and both would compile a rule page: gives
 * the bundler's rules, with `folder` excluded from those that include a folder around it.
 */
export function withoutFolder<R>(rules: readonly R[], folder: string): R[] {
  return rules.map((rule) => (isRule(rule) && holds(rule.include, folder) ? { ...rule, exclude: folder } : rule));
}

/** For the browser: the tables of routes go through the loader that folds the rule pages into one route. */
export function oneRoute(siteFolder: string, generatedFolder: string, prefix: string) {
  return {
    include: [join(generatedFolder, 'routes.js'), join(generatedFolder, 'routesChunkNames.json')],
    use: [{ loader: join(siteFolder, 'src/plugins/rule-docs/one-route-loader.cjs'), options: { prefix } }],
  };
}

function isRule(rule: unknown): rule is BundlerRule {
  return typeof rule === 'object' && rule !== null;
}

function holds(include: unknown, folder: string): boolean {
  if (!Array.isArray(include)) return false;
  return include.some((path: unknown) => typeof path === 'string' && path !== folder && folder.startsWith(path));
}
