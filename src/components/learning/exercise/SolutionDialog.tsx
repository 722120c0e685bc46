/** The solution, as the difference from what somebody has. A question comes first: it takes the task away. */
import { useMemo, useState } from 'react';
import type { Exercise, ExerciseText } from '../../../learning/exercise/exercise';
import { diffLines } from '../../../worker/line-diff';
import Dialog from '../../tools/Dialog';
import DiffView from '../../tools/DiffView';
import Button from '../../ui/Button';

interface SolutionDialogProps {
  readonly exercise: Pick<Exercise, 'hints' | 'solution'>;
  /** What somebody has now. */
  readonly texts: readonly ExerciseText[];
  readonly onClose: () => void;
}

export default function SolutionDialog({ exercise, texts, onClose }: SolutionDialogProps) {
  const [agreed, setAgreed] = useState(false);
  return agreed ? (
    <Dialog title="One solution" onClose={onClose} actions={<Button onClick={onClose}>Back to my text</Button>}>
      <Differences solution={exercise.solution} texts={texts} />
    </Dialog>
  ) : (
    <Dialog
      title="Show the solution?"
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onClick={() => setAgreed(true)}>
            Show it
          </Button>
          <Button onClick={onClose}>Keep trying</Button>
        </>
      }
    >
      <p>It shows every line that would have to change. A hint helps and leaves you the rest.</p>
    </Dialog>
  );
}

function Differences({
  solution,
  texts,
}: {
  readonly solution: Exercise['solution'];
  readonly texts: readonly ExerciseText[];
}) {
  const files = useMemo(
    () =>
      solution.map(({ path, text }) => ({
        path,
        difference: diffLines(texts.find((each) => each.path === path)?.text ?? '', text),
      })),
    [solution, texts],
  );
  return (
    <>
      <p>This is one way to reach the goals; yours may be another one. Your text stays as it is.</p>
      {files.map(({ path, difference }) => (
        <div key={path}>
          <h3>
            <code>{path}</code>
          </h3>
          {difference.hunks.length === 0 ? <p>Nothing differs.</p> : <DiffView hunks={difference.hunks} />}
        </div>
      ))}
    </>
  );
}
