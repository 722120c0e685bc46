/** Tells the build which links and anchors finished HTML has, so that a broken one stops it as on any other page. */
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Does nothing in a browser. */
export function useCollectedLinks(html: string): void {
  const { collectLink, collectAnchor } = useBrokenLinks();
  if (typeof window !== 'undefined') return;
  for (const [, address = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
    if (!/^https?:/.test(address)) collectLink(address);
  }
  for (const [, anchor = ''] of html.matchAll(/<h2 [^>]*id="([^"]*)"/g)) collectAnchor(anchor);
}
