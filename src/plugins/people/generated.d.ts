/** The data that this plugin writes for components. */
declare module '@generated/people/default/people.json' {
  const data: import('./index').PeopleData;
  export default data;
}
