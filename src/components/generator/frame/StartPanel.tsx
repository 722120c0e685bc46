/** The first screen: the ways in, a card for each. */
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { usePress } from '../../tools/early-press';
import Sentence from '../../tools/Sentence';
import FileButton from './FileButton';
import styles from './StartPanel.module.css';

interface StartPanelProps {
  /** Left out while the tool is loading, as the others. */
  readonly onBlank?: () => void;
  readonly onFile?: (file: File) => void;
  /** What was wrong with the last file. */
  readonly problem?: string | undefined;
  /** Set when somebody came back here: the first button takes the focus. */
  readonly isFocused?: boolean;
}

export default function StartPanel({ onBlank, onFile, problem, isFocused = false }: StartPanelProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) first.current?.focus();
  }, [isFocused]);
  const pressBlank = usePress('blank', onBlank);
  return (
    <>
      <div className={styles.ways}>
        <Way
          title="From nothing"
          text="Eight short steps. You need to know how your service is called and how people sign in to it."
        >
          <button ref={first} type="button" className={clsx(controls.button, controls.main)} {...pressBlank}>
            Start
          </button>
        </Way>
        <Way
          title="From a draft"
          text="Go on with a draft that you saved here, or with the configuration of the command line."
        >
          <FileButton press="draft" label="Open a draft" accept=".json,application/json" large onFile={onFile} />
        </Way>
      </div>
      <div role="alert">
        {problem !== undefined && (
          <p className={styles.problem}>
            <Sentence text={problem} />
          </p>
        )}
      </div>
      <p className={styles.more}>
        Do you have an OpenAPI document, a Postman collection or a cURL command? The{' '}
        <Link to="/docs/tools/command-line/">command line</Link> converts them. The same answers also make a connector
        there: <Link to="/docs/tools/generator/">what each answer means</Link>.
      </p>
    </>
  );
}

function Way({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.way} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
