/** What can be taken along: a report, the files, a link. */

import { contentOf, holdsSomething } from '../../session/workspace';
import type { PanelProps } from '../panel';
import styles from './ExportPanel.module.css';
import PackPart from './PackPart';
import ReportPart from './ReportPart';
import SharePart from './SharePart';

export default function ExportPanel({ state, client, editor }: PanelProps) {
  const { workspace, profile } = state;
  if (!holdsSomething(workspace)) {
    return <p className={styles.empty}>Open or paste a connector first; then there is something to take along.</p>;
  }
  const contents = () => new Map(workspace.files.map((file) => [file.path, contentOf(file)]));
  return (
    <div className={styles.panel}>
      <ReportPart client={client} workspace={workspace} profile={profile} contents={contents} />
      <PackPart client={client} workspace={workspace} profile={profile} contents={contents} />
      <SharePart state={state} client={client} editor={editor} contents={contents} />
    </div>
  );
}
