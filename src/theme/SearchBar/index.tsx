/**
 * Wraps the search box: its suggestion list speaks an old dialect of ARIA, which is put right as the list is drawn;
 * and it takes the focus back from those who have gone on.
 */
import SearchBar from '@theme-original/SearchBar';
import { useEffect, useRef } from 'react';
import { letGo } from './let-go';
import { mendSuggestions } from './mend-suggestions';
import styles from './styles.module.css';

export default function SearchBarMended() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = root.current;
    if (!place) return undefined;
    const observer = new MutationObserver(() => mendSuggestions(place));
    observer.observe(place, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-owns', 'role'],
    });
    const input = place.querySelector('input');
    const giveBack = input === null ? undefined : letGo(input);
    return () => {
      observer.disconnect();
      giveBack?.();
    };
  }, []);
  return (
    <div ref={root} className={styles.unseen}>
      <SearchBar />
    </div>
  );
}
