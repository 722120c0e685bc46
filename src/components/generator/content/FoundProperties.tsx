/** What was read off an example, so that somebody sees at once whether it was the right one. */
import { Fragment } from 'react';
import styles from './ContentFields.module.css';
import { propertiesOf } from './found-values';

/** More than this is not read any more. */
const most = 12;

export default function FoundProperties({ schema }: { readonly schema: unknown }) {
  const found = propertiesOf(schema);
  return (
    <p className={styles.found} role="status">
      {found.length > 0 && 'Found: '}
      {found.slice(0, most).map(({ name, title, type }) => (
        <Fragment key={name}>
          <span className={styles.property}>{`${title} (${type})`}</span>{' '}
        </Fragment>
      ))}
      {found.length > most && `and ${found.length - most} more.`}
    </p>
  );
}
