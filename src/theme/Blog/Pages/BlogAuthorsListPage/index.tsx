// Differs from the original: only authors with a post are listed. The registry holds everybody of the programme, and the team page shows them.
import type { Props } from '@theme/Blog/Pages/BlogAuthorsListPage';
import BlogAuthorsListPage from '@theme-original/Blog/Pages/BlogAuthorsListPage';

export default function WritingAuthorsListPage(props: Props) {
  return <BlogAuthorsListPage {...props} authors={props.authors.filter(({ count }) => count > 0)} />;
}
