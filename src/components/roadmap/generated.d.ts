/** What the plugin schedule-data writes for the components. */
declare module '@generated/schedule-data/default/schedule.json' {
  const schedule: import('../../schedule/model').Schedule;
  export default schedule;
}
