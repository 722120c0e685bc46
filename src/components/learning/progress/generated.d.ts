/** What the plugin lessons writes for the components. */
declare module '@generated/lessons/default/lessons.json' {
  const lessons: readonly import('../../../learning/progress/lesson').Lesson[];
  export default lessons;
}
