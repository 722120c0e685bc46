/** The home page: which parts it has, and in which order. */
import Layout from '@theme/Layout';
import Doors from '../components/home/Doors';
import FinishedConnector from '../components/home/FinishedConnector';
import Hero from '../components/home/Hero';
import Numbers from '../components/home/Numbers';
import Section from '../components/home/Section';
import NextSession from '../components/roadmap/NextSession';
import WeekPath from '../components/roadmap/WeekPath';

const description =
  'Learn to build Power Platform custom connectors in five weeks, and check yours in the browser: every finding explained, with a repair. No sign-in, nothing uploaded.';

export default function Home() {
  return (
    <Layout title="Learn, check and make Power Platform connectors" description={description}>
      <main>
        <Hero />
        <Section title="Three ways in" lead="Begin where you are. They share one set of rules, so they never disagree.">
          <Doors />
        </Section>
        <Section
          tinted
          title="Five weeks, thirty days"
          lead="One theme a week. With a cohort when one is running, on your own at any time."
        >
          <WeekPath />
          <NextSession />
        </Section>
        <Section title="What you have in the end" lead="A connector is a small package. This is all of it.">
          <FinishedConnector />
        </Section>
        <Numbers />
      </main>
    </Layout>
  );
}
