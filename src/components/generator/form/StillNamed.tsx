/** Says where an operation that was taken away is still named, until nothing names it any more. */
import { useEffect } from 'react';
import { placesNaming } from '../../../connector/form-proposals';
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import { useWizard } from '../wizard-context';
import styles from './StillNamed.module.css';

interface StillNamedProps {
  /** The ids of the calls that went. */
  readonly ids: readonly string[];
}

export default function StillNamed({ ids }: StillNamedProps) {
  const { draft, calls, isFresh, touch } = useDraft();
  const { goTo } = useWizard();
  // Until the draft is checked again, the calls are those of before.
  const gone = ids.filter((id) => !(isFresh && calls.some((call) => call.id === id)));
  const left = gone.map((id) => ({ id, places: placesNaming(draft, id) })).filter(({ places }) => places.length > 0);
  const pointers = left.flatMap(({ places }) => places.map(({ pointer }) => pointer));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place is marked once, so that its step counts it
  useEffect(() => {
    for (const pointer of pointers) touch(pointer);
  }, [pointers.join('\n')]);
  return (
    <div role="status">
      {left.map(({ id, places }) => (
        <div key={id} className={styles.notice}>
          <p>
            <Sentence text={`\`${id}\` was removed, and is still named by:`} />
          </p>
          <ul>
            {places.map(({ pointer, words }) => (
              <li key={pointer}>
                <Sentence text={words} />{' '}
                <button type="button" className={controls.button} onClick={() => goTo(pointer)}>
                  Show<span className={controls.hidden}>{` ${words.replaceAll('`', '')}`}</span>
                </button>
              </li>
            ))}
          </ul>
          <p>Choose another operation there, or take the name out. A policy that names none runs for all operations.</p>
        </div>
      ))}
    </div>
  );
}
