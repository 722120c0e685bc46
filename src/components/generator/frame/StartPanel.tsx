/** The first screen: the ways in, a card for each. Files can be dropped anywhere on it. */
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import controls from '../../tools/controls.module.css';
import { usePress } from '../../tools/early-press';
import OpeningBar from '../../tools/OpeningBar';
import Sentence from '../../tools/Sentence';
import FileButton from './FileButton';
import PasteField from './PasteField';
import PickButton from './PickButton';
import styles from './StartPanel.module.css';
import type { Beginning } from './use-beginning';
import Way from './Way';

interface StartPanelProps {
  /** Left out while the tool is loading, as the others. */
  readonly onBlank?: () => void;
  readonly onFile?: (file: File) => void;
  readonly beginning?: Beginning;
  /** What was wrong with the last file. */
  readonly problems?: readonly string[];
  /** Set when somebody came back here: the first button takes the focus. */
  readonly isFocused?: boolean;
}

export default function StartPanel({ onBlank, onFile, beginning, problems = [], isFocused = false }: StartPanelProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) first.current?.focus();
  }, [isFocused]);
  const pressBlank = usePress('blank', onBlank);
  const choices = beginning?.choices ?? [];
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
          title="From a description"
          text="An OpenAPI 3 or Swagger 2.0 document in JSON or YAML, a Postman collection, a cURL command, or examples of an answer. You see what was lost or changed on the way."
        >
          <PickButton
            press="description"
            label="Choose a description"
            multiple
            large
            onPick={beginning === undefined ? undefined : (files) => beginning.pick(files, 'any')}
          />
          <PasteField onText={beginning?.paste} />
        </Way>
        <Way
          title="From a connector"
          text="A folder or a zip archive, such as paconn or pac has downloaded. What you do not edit keeps its bytes."
        >
          <div className={styles.buttons}>
            <PickButton
              press="archive"
              label="Choose an archive or files"
              multiple
              large
              onPick={beginning === undefined ? undefined : (files) => beginning.pick(files, 'connector')}
            />
            <PickButton
              press="folder"
              label="Choose a folder"
              folder
              large
              onPick={beginning === undefined ? undefined : (files) => beginning.pick(files, 'connector')}
            />
          </div>
        </Way>
        <Way
          title="From a draft"
          text="Go on with a draft that you saved here, or with the configuration of the command line."
        >
          <FileButton press="draft" label="Open a draft" accept=".json,application/json" large onFile={onFile} />
        </Way>
      </div>
      {beginning?.progress !== undefined && <OpeningBar progress={beginning.progress} onCancel={beginning.cancel} />}
      {choices.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>There are several connectors in it. Which one do you want to edit?</legend>
          {choices.map((choice) => (
            <button
              key={choice.name}
              type="button"
              className={controls.button}
              onClick={() => beginning?.choose(choice)}
            >
              {choice.name === '' ? 'The one at the top' : choice.name}
            </button>
          ))}
        </fieldset>
      )}
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            <Sentence text={problem} />
          </p>
        ))}
      </div>
      <p className={styles.more}>
        You can drop any of these files here, too. The same answers make a connector at the{' '}
        <Link to="/docs/tools/command-line/">command line</Link>:{' '}
        <Link to="/docs/tools/generator/">what each answer means</Link>.
      </p>
    </>
  );
}
