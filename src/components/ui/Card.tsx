/** A card is a thing that can be opened: its title is the link, and the whole surface answers to it. */
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  readonly to: string;
  readonly title: string;
  /** The level that fits the outline of the page. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}

export default function Card({ to, title, heading: Heading = 'h3', picture, children }: CardProps) {
  return (
    <article className={styles.card}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <div className={styles.body}>
        <Heading className={styles.title}>
          <Link to={to} className={clsx(styles.link)}>
            {title}
          </Link>
        </Heading>
        {children}
      </div>
    </article>
  );
}
