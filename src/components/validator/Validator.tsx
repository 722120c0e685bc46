/** The checker's beginning: brings back what was kept, then shows it. */
import { useEffect, useState } from 'react';
import Checker from './Checker';
import Shell from './Shell';
import { loadDraft, loadLog, loadSettings, loadWorkspace, type Settings } from './session/storage';
import { redraftedWorkspace, type Workspace } from './session/workspace';

interface Kept {
  readonly settings: Settings;
  readonly workspace: Workspace | undefined;
  readonly log: string;
}

/** Storage that does not answer must not hold up the page for ever; a slow one must not cost what it holds. */
const patience = 8000;

export default function Validator() {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    const tooLong = new Promise<readonly [undefined, string]>((resolve) =>
      setTimeout(() => resolve([undefined, '']), patience),
    );
    void Promise.race([Promise.all([loadWorkspace(), loadLog()]), tooLong]).then(([loaded, log]) =>
      setKept({ settings: loadSettings(), workspace: redraftedWorkspace(loaded, loadDraft()), log }),
    );
  }, []);
  return kept === undefined ? <Shell /> : <Checker settings={kept.settings} kept={kept.workspace} log={kept.log} />;
}
