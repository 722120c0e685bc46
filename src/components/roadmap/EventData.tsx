/** The week in machine-readable form, in the head of its page. Always the cohort's dates, never a reader's own. */
import Head from '@docusaurus/Head';
import { weekPath } from '../../schedule/calendar-address';
import { weekEvent } from '../../schedule/event-data';
import type { Week } from '../../schedule/model';
import { cohortSchedule } from './use-schedule';
import { useSiteUrl } from './use-site-url';

export default function EventData({ week }: { week: Week }) {
  const siteUrl = useSiteUrl();
  const event = weekEvent(cohortSchedule, week, `${siteUrl}${weekPath(week.number)}`);
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(event).replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
