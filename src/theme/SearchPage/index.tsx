/** Wraps the search page, which comes without a main landmark. */
import SearchPage from '@theme-original/SearchPage';
import { NeedsMain } from '../Layout/needs-main';

export default function SearchPageWithMain() {
  return (
    <NeedsMain.Provider value={true}>
      <SearchPage />
    </NeedsMain.Provider>
  );
}
