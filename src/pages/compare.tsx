/** The route of the comparison. Everything else is the tool's. */
import CompareTool from '../components/compare/CompareTool';
import ToolPage from '../components/tools/ToolPage';

export default function ComparePage() {
  return (
    <ToolPage
      title="Compare two versions of a connector"
      description="Would an update of a Power Platform connector break existing flows? Compare two versions in the browser: what changed, why it matters, what to do instead. Nothing that you enter leaves the browser."
    >
      <CompareTool />
    </ToolPage>
  );
}
