/** What the plugin living-example writes for the home page. */
declare module '@generated/living-example/default/example.json' {
  const example: import('../../plugins/living-example/data').LivingExampleData;
  export default example;
}
