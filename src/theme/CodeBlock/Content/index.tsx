/**
 * Code in its colours. What the server highlighted stays as it came: the browser neither highlights it again nor goes
 * through its words, so a page with much code starts as fast as one without. Code that changes, or that comes with a
 * page the reader went to, is highlighted in the browser.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import Highlighted from '@highlighted-code';
import { useTakenOver } from '@site/src/wake/use-late-store';
import { useState } from 'react';
import styles from './styles.module.css';

/** What React leaves as it stands in the page: it does not compare the text of elements that it takes over. */
const asServed = { __html: '' };

export default function CodeBlockContent() {
  const { metadata, wordWrap } = useCodeBlockContext();
  const { code, language } = metadata;
  const served = useTakenOver();
  const [first] = useState(() => ({ served, code, language }));
  if (ExecutionEnvironment.canUseDOM && first.served && first.code === code && first.language === language) {
    return (
      <div
        className={styles.served}
        ref={(block) => {
          wordWrap.codeBlockRef.current = block?.querySelector('pre') ?? null;
        }}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it sets nothing, it leaves what the build wrote.
        dangerouslySetInnerHTML={asServed}
      />
    );
  }
  return first.served ? (
    <div className={styles.served}>
      <Highlighted />
    </div>
  ) : (
    <Highlighted />
  );
}
