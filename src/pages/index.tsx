import Layout from '@theme/Layout';

export default function Home() {
  return (
    <Layout title="Home">
      <main>
        <h1>30 Days of Fusion</h1>
      </main>
    </Layout>
  );
}
