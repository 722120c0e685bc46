/** The same code in one colour until the highlighter is there. Takes the place of `highlighted-now.ts` in the browser. */
import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import { lazy, Suspense } from 'react';
import styles from './styles.module.css';

const Highlighted = lazy(() => import('./highlighted-now'));

function Plain() {
  const { metadata, wordWrap } = useCodeBlockContext();
  return (
    <pre ref={wordWrap.codeBlockRef} className={clsx('prism-code', 'thin-scrollbar', styles.plain)}>
      <code>{metadata.code}</code>
    </pre>
  );
}

export default function HighlightedLater() {
  return (
    <Suspense fallback={<Plain />}>
      <Highlighted />
    </Suspense>
  );
}
