/** Shows the workflow with the address under which this very site serves the checker. */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import { commandLineFile } from '../../plugins/command-line-file/name';
import { workflowFor } from './workflow';

export default function Workflow() {
  const { siteConfig } = useDocusaurusContext();
  return (
    <CodeBlock language="yaml" title=".github/workflows/connectors.yml">
      {workflowFor(`${siteConfig.url}${siteConfig.baseUrl}${commandLineFile}`)}
    </CodeBlock>
  );
}
