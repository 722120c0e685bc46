/** What the page mounts: the frame at once, the tool when its code has come, a sentence when it has not. */
import BrowserOnly from '@docusaurus/BrowserOnly';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { lazy, Suspense } from 'react';
import styles from './Compare.module.css';
import CompareFrame from './CompareFrame';

const Compare = lazy(() => import('./Compare'));

export default function CompareTool() {
  return (
    <BrowserOnly fallback={<CompareFrame />}>
      {() => (
        <ErrorBoundary fallback={({ error }) => <Failed message={error.message} />}>
          <Suspense fallback={<CompareFrame />}>
            <Compare />
          </Suspense>
        </ErrorBoundary>
      )}
    </BrowserOnly>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <div className={styles.compare} role="alert">
      <h1>The comparison could not go on</h1>
      <p>
        Perhaps the connection was lost while it was loading, or the site was renewed meanwhile. Both versions are kept
        in this browser. Load the page again.
      </p>
      <p>
        <small>{message}</small>
      </p>
    </div>
  );
}
