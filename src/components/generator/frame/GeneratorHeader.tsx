/** The name of the tool and what it gives. */
import clsx from 'clsx';
import Privacy from '../../tools/Privacy';
import styles from './GeneratorHeader.module.css';

export default function GeneratorHeader({ isSmall = false }: { readonly isSmall?: boolean }) {
  return (
    <header className={clsx(styles.header, isSmall && styles.small)}>
      <h1 className={styles.title}>Make a connector</h1>
      {!isSmall && (
        <p className={styles.lead}>
          Answer questions about your service, and take a whole connector along: definition, properties, icon, readme,
          and custom code where it is needed. Every answer is checked as you type it.
        </p>
      )}
      <Privacy />
    </header>
  );
}
