/** What to do with the files: the commands for exactly these, or a text to take along. */
import Sentence from '../../../tools/Sentence';
import Part from '../../form/Part';
import CopyButton from './CopyButton';
import { nextBlocks } from './next-blocks';
import styles from './Review.module.css';

interface NextPartProps {
  readonly title: string;
  /** Markdown; nothing is shown without it. */
  readonly text: string | undefined;
  /** Whether the text is copied as it is, in one piece. */
  readonly isWhole?: boolean;
}

export default function NextPart({ title, text, isWhole = false }: NextPartProps) {
  if (text === undefined) return null;
  return (
    <Part title={title} folded>
      {isWhole ? <Copied text={text} what={title.toLowerCase()} /> : <Blocks text={text} />}
    </Part>
  );
}

function Blocks({ text }: { readonly text: string }) {
  let heading = '';
  let count = 0;
  return nextBlocks(text).map((block, index) => {
    const key = `${index} ${block.kind}`;
    if (block.kind === 'heading') {
      heading = block.text;
      count = 0;
      return (
        <h4 key={key} className={styles.group}>
          {block.text}
        </h4>
      );
    }
    if (block.kind === 'commands') {
      count += 1;
      // Each place on the page needs a name of its own.
      const what = `the commands: ${heading}${count === 1 ? '' : `, ${count}`}`;
      return <Copied key={key} text={block.text} what={what} />;
    }
    return (
      <p key={key}>
        <Sentence text={block.text} />
      </p>
    );
  });
}

function Copied({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long has to be scrolled with the keyboard too */}
      <section className={styles.text} tabIndex={0} aria-label={`Text of ${what}`}>
        <pre className={styles.plain}>{text}</pre>
      </section>
      <CopyButton text={text} what={what} />
    </>
  );
}
