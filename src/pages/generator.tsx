/** The route of the generator. Everything else is the tool's. */
import GeneratorTool from '../components/generator/GeneratorTool';
import ToolPage from '../components/tools/ToolPage';

export default function GeneratorPage() {
  return (
    <ToolPage
      title="Make a connector"
      description="Make a whole Power Platform custom connector in the browser: answer questions about your service, see every finding at its field, take the package along. Nothing that you enter leaves the browser."
    >
      <GeneratorTool />
    </ToolPage>
  );
}
