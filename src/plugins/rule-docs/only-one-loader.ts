/**
 * The main docs instance owns docs/, the instance of the rules docs/rules/. Both would compile a rule page; this takes
 * the folder of the rules away from the first.
 */

interface BundlerRule {
  include?: unknown;
  exclude?: unknown;
}

/** The bundler's rules, with `folder` excluded from those that include a folder around it. */
export function withoutFolder<R>(rules: readonly R[], folder: string): R[] {
  return rules.map((rule) => (isRule(rule) && holds(rule.include, folder) ? { ...rule, exclude: folder } : rule));
}

function isRule(rule: unknown): rule is BundlerRule {
  return typeof rule === 'object' && rule !== null;
}

function holds(include: unknown, folder: string): boolean {
  if (!Array.isArray(include)) return false;
  return include.some((path: unknown) => typeof path === 'string' && path !== folder && folder.startsWith(path));
}
