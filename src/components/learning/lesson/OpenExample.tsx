/** Under an example: the way into the validator, with the example in it. */
import Link from '@docusaurus/Link';
import { lessonExampleQuery } from '../../../samples/stored-example';
import styles from './OpenExample.module.css';

interface OpenExampleProps {
  readonly lesson: string;
  /** Which example of the lesson, from 1. */
  readonly number: string;
}

export default function OpenExample({ lesson, number }: OpenExampleProps) {
  return (
    <div className={styles.open}>
      <Link
        to={`/validator/${lessonExampleQuery(lesson, Number(number))}`}
        aria-label={`Open in the validator: example ${number}`}
      >
        Open in the validator
      </Link>
    </div>
  );
}
