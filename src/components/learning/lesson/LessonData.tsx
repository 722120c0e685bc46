/** The lesson in machine-readable form, in the head of its page. */
import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type LearningFacts, learningResource } from '../../../learning/learning-data';

/** `lesson` is JSON: a page of Markdown hands over texts. */
export default function LessonData({ lesson }: { readonly lesson: string }) {
  const { siteConfig } = useDocusaurusContext();
  const { metadata } = useDoc();
  const facts: LearningFacts = JSON.parse(lesson);
  const { title, description, permalink } = metadata;
  const data = learningResource({ ...facts, title, description, address: `${siteConfig.url}${permalink}` });
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
