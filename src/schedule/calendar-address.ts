/** Where the pages are that a calendar entry leads back to. Apart, so that a page need not load the calendar writer. */

/** The address of a week's page under the site's. */
export function weekPath(week: number): string {
  return `docs/roadmap/week-${week}/`;
}
