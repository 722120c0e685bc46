/** The content of robots.txt, apart from where it is written. */

/** Lets everybody read everything and names the sitemap with its full address. */
export function robotsText(url: string, baseUrl: string): string {
  const sitemap = new URL(`${baseUrl.replace(/\/*$/, '/')}sitemap.xml`, url);
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`;
}
