/** The route of "My progress": the record, and the learner's own dates beside it. */
import Layout from '@theme/Layout';
import MyProgress from '../../components/learning/progress/page/MyProgress';
import SelfPaced from '../../components/roadmap/SelfPaced';

export default function ProgressPage() {
  return (
    <Layout
      title="My progress"
      description="What you have done in 30 Days of Fusion, week by week, kept on your own device: export it, import it, plan your weeks, or make a certificate."
    >
      <main>
        <MyProgress plan={<SelfPaced withLessons />} />
      </main>
    </Layout>
  );
}
