/** Replaces the theme's "not found": says what may have happened and where to go on. */
import Link from '@docusaurus/Link';
import { PageMetadata } from '@docusaurus/theme-common';
import clsx from 'clsx';
import ButtonLink from '../../../components/ui/ButtonLink';
import FusionApart from './FusionApart';
import styles from './styles.module.css';

export default function NotFoundContent({ className }: { readonly className?: string }) {
  return (
    <main className={clsx(styles.page, className)}>
      <PageMetadata description="This address has no page. What may have happened, and where to go on." />
      <FusionApart />
      <div>
        <h1>There is no page at this address</h1>
        <p>The link may be older than the page it means, or a letter may have been lost on the way here.</p>
        <p>
          Use the search in the bar above (or the <Link to="/search/">search page</Link>): it knows every lesson, every
          rule, and the sentences of Microsoft’s checker. Or go on from here:
        </p>
        <ul>
          <li>
            <Link to="/docs/roadmap/">The roadmap</Link>: five weeks, and where to find each lesson.
          </li>
          <li>
            <Link to="/docs/rules/">The rules</Link>: what each finding means and how to repair it.
          </li>
          <li>
            <Link to="/docs/team/">The team</Link>: tell us when a link on this site led you here.
          </li>
        </ul>
        <p className={styles.actions}>
          <ButtonLink variant="main" to="/">
            Go to the start
          </ButtonLink>
          <ButtonLink to="/validator/">Check a connector</ButtonLink>
        </p>
      </div>
    </main>
  );
}
