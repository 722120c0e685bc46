// Differs from the original: in a list the titles of posts are smaller than the heading of the page, so that the order of headings can be seen.
import Link from '@docusaurus/Link';
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import type { Props } from '@theme/BlogPostItem/Header/Title';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function BlogPostTitle({ className }: Props) {
  const { metadata, isBlogPostPage } = useBlogPost();
  const { permalink, title } = metadata;
  if (isBlogPostPage) return <h1 className={className}>{title}</h1>;
  return (
    <h2 className={clsx(styles.listed, className)}>
      <Link to={permalink}>{title}</Link>
    </h2>
  );
}
