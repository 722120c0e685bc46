/** The page around a tool. It is marked as one: there is nothing to read on it, so its scripts do not wait for a reader. */
import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';

interface ToolPageProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

export default function ToolPage({ title, description, children }: ToolPageProps) {
  return (
    <Layout title={title} description={description}>
      <Head>
        <html data-tool="" lang="en" />
      </Head>
      <main>{children}</main>
    </Layout>
  );
}
