/** Wraps the search box: its suggestion list speaks an old dialect of ARIA, which is put right as the list is drawn. */
import SearchBar from '@theme-original/SearchBar';
import { useEffect, useRef } from 'react';
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
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={root} className={styles.unseen}>
      <SearchBar />
    </div>
  );
}
