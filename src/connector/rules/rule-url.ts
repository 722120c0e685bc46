/** Where the page of a rule is read. The only place that knows the site's public address. */
const site = 'https://microsoft.github.io/30daysof';

/** The address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${site}/docs/rules/${id}/`;
}
