/** Differs from the original: the contents of a post are a named navigation, so that they stand in a landmark. */

import type { Props } from '@theme/BlogLayout';
import BlogLayout from '@theme-original/BlogLayout';

export default function BlogLayoutWrapper({ toc, ...props }: Props) {
  return <BlogLayout {...props} toc={toc && <nav aria-label="On this page">{toc}</nav>} />;
}
