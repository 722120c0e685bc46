/** What the page mounts: the shell at once, the checker when its code has come, a sentence when it has not. */
import BrowserOnly from '@docusaurus/BrowserOnly';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { lazy, Suspense } from 'react';
import Shell from './Shell';
import styles from './ValidatorTool.module.css';

const Validator = lazy(async () => (await import('./load')).loadValidator());

export default function ValidatorTool() {
  return (
    <BrowserOnly fallback={<Shell />}>
      {() => (
        <ErrorBoundary fallback={({ error }) => <Failed message={error.message} />}>
          <Suspense fallback={<Shell />}>
            <Validator />
          </Suspense>
        </ErrorBoundary>
      )}
    </BrowserOnly>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <div className={styles.failed} role="alert">
      <h1>The checker could not go on</h1>
      <p>
        Perhaps the connection was lost while it was loading, or the site was renewed meanwhile. What you entered is
        kept in this browser. Load the page again.
      </p>
      <p>
        <small>{message}</small>
      </p>
    </div>
  );
}
