/** The tool: the first screen, or the wizard with the draft that was kept or begun. */
import { useCallback, useEffect, useState } from 'react';
import type { BeginResult } from '../../worker/generate-protocol';
import { useStrayDrops } from '../tools/use-stray-drops';
import { blankDraft } from './draft/draft-state';
import { importedDraft, largestDraft } from './draft/import-draft';
import { forgetKept, type Kept, loadKept } from './draft/storage';
import GeneratorHeader from './frame/GeneratorHeader';
import StartPanel from './frame/StartPanel';
import { useBeginning } from './frame/use-beginning';
import styles from './Generator.module.css';
import { steps } from './steps/steps';
import Wizard from './Wizard';

export default function Generator() {
  const [start, setStart] = useState<Kept | undefined>(loadKept);
  /** Whether the draft was begun on this visit: then the focus goes along. */
  const [isNew, setIsNew] = useState(false);
  const [problem, setProblem] = useState<string>();
  const begin = useCallback((kept: Kept) => {
    setProblem(undefined);
    setIsNew(true);
    setStart(kept);
  }, []);
  const onBlank = useCallback(() => begin({ draft: blankDraft, step: steps[0]?.id ?? '' }), [begin]);
  const onFile = useCallback(
    async (file: File) => {
      const text = file.size > largestDraft ? ' '.repeat(largestDraft + 1) : await file.text();
      const imported = importedDraft(file.name, text);
      if ('problem' in imported) setProblem(imported.problem);
      else begin({ draft: imported.draft, step: 'review' });
    },
    [begin],
  );
  const onBegun = useCallback(
    ({ draft, report }: NonNullable<BeginResult['begun']>) =>
      begin({ draft, report, step: report === undefined ? 'review' : (steps[0]?.id ?? '') }),
    [begin],
  );
  const beginning = useBeginning(onBegun);
  useStrayDrops((files) => {
    if (start === undefined) beginning.pick(files, 'any');
  });
  const [isForgotten, setIsForgotten] = useState(false);
  const onStartAnew = useCallback(() => {
    setIsForgotten(true);
    setStart(undefined);
  }, []);
  // After the wizard is gone: it keeps the draft when it goes.
  useEffect(() => {
    if (start === undefined) forgetKept();
  }, [start]);
  return (
    <div className={styles.generator}>
      <GeneratorHeader isSmall={start !== undefined} />
      {start === undefined ? (
        <StartPanel
          onBlank={onBlank}
          onFile={(file) => void onFile(file)}
          beginning={beginning}
          problems={problem === undefined ? beginning.problems : [problem, ...beginning.problems]}
          isFocused={isForgotten}
        />
      ) : (
        <Wizard start={start} isNew={isNew} onStartAnew={onStartAnew} />
      )}
    </div>
  );
}
