/** A line for whoever edits an imported connector: what the answers lie on, and where more is said. */
import controls from '../../../tools/controls.module.css';
import { useDraft } from '../../draft/draft-context';
import { countOfFiles, importedFiles } from '../../draft/imported-files';
import { useWizard } from '../../wizard-context';

export default function ImportedLine() {
  const { length } = importedFiles(useDraft().draft);
  const { openStep } = useWizard();
  if (length === 0) return null;
  return (
    <p>
      Your edits lie on imported files ({countOfFiles(length)}).{' '}
      <button type="button" className={controls.button} onClick={() => openStep('review')}>
        See them in the last step
      </button>
    </p>
  );
}
