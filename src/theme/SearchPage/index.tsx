/** Wraps the search page, which comes without a main landmark. */
import { PageMetadata } from '@docusaurus/theme-common';
import SearchPage from '@theme-original/SearchPage';
import { NeedsMain } from '../Layout/needs-main';

export default function SearchPageWithMain() {
  return (
    <NeedsMain.Provider value={true}>
      <PageMetadata description="Search lessons, rules and posts. The search runs on your own device." />
      <SearchPage />
    </NeedsMain.Provider>
  );
}
