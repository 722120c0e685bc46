/** The full address of the site's front, with a slash at its end. */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export function useSiteUrl(): string {
  const { siteConfig } = useDocusaurusContext();
  return `${siteConfig.url}${siteConfig.baseUrl}`;
}
