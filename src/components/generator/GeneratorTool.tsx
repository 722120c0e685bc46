/** What the page mounts: the frame at once, the tool when its code has come, a sentence when it has not. */
import BrowserOnly from '@docusaurus/BrowserOnly';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { lazy, Suspense } from 'react';
import styles from './Generator.module.css';
import GeneratorFrame from './GeneratorFrame';

const Generator = lazy(() => import('./Generator'));

export default function GeneratorTool() {
  return (
    <BrowserOnly fallback={<GeneratorFrame />}>
      {() => (
        <ErrorBoundary fallback={({ error }) => <Failed message={error.message} />}>
          <Suspense fallback={<GeneratorFrame />}>
            <Generator />
          </Suspense>
        </ErrorBoundary>
      )}
    </BrowserOnly>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <div className={styles.generator} role="alert">
      <h1>The generator could not go on</h1>
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
