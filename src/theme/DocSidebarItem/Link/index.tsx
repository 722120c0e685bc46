/** Wraps the theme's link in the sidebar: a lesson has a mark that says whether it is done. */
import { lessonAddress, useLessonState } from '@site/src/components/learning/progress/lesson-state';
import type { Props } from '@theme/DocSidebarItem/Link';
import Link from '@theme-original/DocSidebarItem/Link';
import clsx from 'clsx';
import styles from './styles.module.css';

/** What a screen reader says behind the name of the lesson. */
const words = { open: '', begun: ', begun', done: ', done' };

function LessonLink({ address, item, ...rest }: Props & { readonly address: string }) {
  const state = useLessonState(address);
  // Only attributes and classes change: the room of the mark is there from the start.
  const marked = { ...item, className: clsx(item.className, styles.lesson, state !== 'open' && styles[state]) };
  return (
    <Link {...rest} {...(state === 'open' ? {} : { 'aria-label': `${item.label}${words[state]}` })} item={marked} />
  );
}

export default function SidebarLink(props: Props) {
  const address = lessonAddress(props.item.href);
  return address === null ? <Link {...props} /> : <LessonLink {...props} address={address} />;
}
