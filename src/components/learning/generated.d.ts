/** What the plugin lesson-data writes for the components. */
declare module '@generated/lesson-data/default/lessons.json' {
  const weeks: readonly import('../../learning/lesson').ListedWeek[];
  export default weeks;
}
declare module '@generated/lesson-data/default/numbers.json' {
  const numbers: import('../../learning/curriculum-numbers').CurriculumNumbers;
  export default numbers;
}
