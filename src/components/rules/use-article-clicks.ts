/** What a click in a finished article does: copies a text, or goes to another page of the site without loading it anew. */
import { useHistory } from '@docusaurus/router';
import { type RefObject, useEffect } from 'react';

/** How long a button says what it did. */
const answerTime = 2000;

/** Answers clicks in an article for as long as it is shown. */
export function useArticleClicks(article: RefObject<HTMLElement | null>): void {
  const history = useHistory();
  useEffect(() => {
    const element = article.current;
    if (element === null) return;
    const answer = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest('button[data-copy]');
      if (button instanceof HTMLButtonElement) copy(button);
      const link = event.target.closest('a');
      if (link === null || !leadsThroughSite(link, event)) return;
      event.preventDefault();
      history.push(`${link.pathname}${link.search}${link.hash}`);
    };
    element.addEventListener('click', answer);
    return () => element.removeEventListener('click', answer);
  }, [article, history]);
}

/** A plain click on a link to another page of the site; all others are the browser's. */
function leadsThroughSite(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return plain && link.origin === document.location.origin && link.pathname !== document.location.pathname;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    say('Copied');
  } catch {
    // Without a secure connection or the reader's leave the sentence can still be selected by hand.
    say('Not allowed');
  }
  setTimeout(() => say(''), answerTime);
}
