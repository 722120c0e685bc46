/** The data that this plugin writes for components. */
declare module '@generated/rule-docs/default/rules.json' {
  const list: import('./rule-list').RuleList;
  export default list;
}

declare module '@generated/rule-docs/default/pages.json' {
  const pages: Readonly<Record<string, import('./rule-page-data').RulePageData>>;
  export default pages;
}

declare module '@generated/rule-docs/default/edition.json' {
  const data: { readonly edition: string };
  export default data;
}

declare module '@rule-page-content' {
  export const contentNow: import('./rule-page-data').ContentNow;
  export const loadContent: import('./rule-page-data').LoadContent;
}
