/** The route of the validator. Everything else is the tool's. */
import ToolPage from '../components/tools/ToolPage';
import ValidatorTool from '../components/validator/ValidatorTool';

export default function ValidatorPage() {
  return (
    <ToolPage
      title="Connector validator"
      description="Check a Power Platform custom connector in the browser: findings with places, reasons and fixes. Nothing that you enter leaves the browser."
    >
      <ValidatorTool />
    </ToolPage>
  );
}
