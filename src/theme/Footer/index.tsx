/** Replaces the theme's footer: whose site this is, what it is not, and every main page in groups. */
import Link from '@docusaurus/Link';
import { type ThemeConfig, useThemeConfig } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import FusionShapes from '../../components/ui/FusionShapes';
import styles from './styles.module.css';

type FooterLinks = NonNullable<ThemeConfig['footer']>['links'];

/** The columns of the footer; a link outside a column has no place in ours. */
function columns(links: FooterLinks) {
  return links.flatMap((link) =>
    'items' in link && Array.isArray(link.items) && typeof link.title === 'string'
      ? [{ title: link.title, items: link.items }]
      : [],
  );
}

export default function Footer(): ReactNode {
  const { footer } = useThemeConfig();
  const { siteConfig } = useDocusaurusContext();
  if (!footer) return null;
  return (
    <footer className={clsx('theme-layout-footer footer', styles.footer)}>
      <div className={styles.inner}>
        <div className={styles.brand}>
          <p className={styles.name}>
            <FusionShapes className={styles.mark} />
            {siteConfig.title}
          </p>
          <p>{footer.copyright}</p>
          <p>
            Free to use and to change under the MIT licence. Texts, drawings and code are our own; the typeface of the
            headings is Bricolage Grotesque, under the SIL Open Font License.
          </p>
        </div>
        <nav className={styles.groups} aria-label="Footer">
          {columns(footer.links).map(({ title, items }) => (
            <div key={title}>
              <p className={styles.title} id={`footer-${title}`}>
                {title}
              </p>
              <ul aria-labelledby={`footer-${title}`}>
                {items.map(({ label, ...target }) => (
                  <li key={label}>
                    <Link className="footer__link-item" {...target}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
