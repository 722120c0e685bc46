/**
 * When a post was written and how long it takes to read. The original asks the browser to form the date, and the words
 * and rules of a language take a phone 25 ms to load; the site has one language, and the schedule has its own words.
 */
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import { dayWithYear } from '@site/src/schedule/dates';
import type { Props } from '@theme/BlogPostItem/Header/Info';
import clsx from 'clsx';

export default function BlogPostInfo({ className }: Props) {
  const { date, readingTime } = useBlogPost().metadata;
  return (
    <div className={clsx('margin-vert--md', className)}>
      <time dateTime={date}>{dayWithYear(date.slice(0, 10))}</time>
      {readingTime !== undefined && ` · ${Math.ceil(readingTime)} min read`}
    </div>
  );
}
