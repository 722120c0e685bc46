/** The id of the element that holds a rule's page. */
export function articleId(rule: string): string {
  return `rule-page-${rule}`;
}
