/** The data that this plugin writes for components. */
declare module '@generated/rule-docs/default/rules.json' {
  const list: import('./rule-list').RuleList;
  export default list;
}
