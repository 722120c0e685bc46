/** Differs from the original: the page says in its head what it lists. */
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/BlogTagsListPage';
import BlogTagsListPage from '@theme-original/BlogTagsListPage';

export default function BlogTagsListPageWrapper(props: Props) {
  return (
    <>
      <BlogTagsListPage {...props} />
      <PageMetadata description="The subjects of the blog and the posts on each of them." />
    </>
  );
}
