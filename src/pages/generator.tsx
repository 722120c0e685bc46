/** The route of the generator. Everything else is the tool's. */
import Layout from '@theme/Layout';
import GeneratorTool from '../components/generator/GeneratorTool';

export default function GeneratorPage() {
  return (
    <Layout
      title="Make a connector"
      description="Make a whole Power Platform custom connector in the browser: answer questions about your service, see every finding at its field, take the package along. Nothing that you enter leaves the browser."
    >
      <main>
        <GeneratorTool />
      </main>
    </Layout>
  );
}
