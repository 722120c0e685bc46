/** The route of the certificate. It is about one learner, so search engines are told to leave it. */
import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import CertificateTool from '../../components/learning/progress/certificate/CertificateTool';

export default function CertificatePage() {
  return (
    <Layout title="Certificate" description="A record of the lessons that you have finished, made on your own device.">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main>
        <CertificateTool />
      </main>
    </Layout>
  );
}
