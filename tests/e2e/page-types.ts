// Every kind of page the site has, and one page of each, found in the sitemap of the built site.
import { readBuiltSite } from '../../scripts/built-site.mjs';

interface PageType {
  name: string;
  /** Matches the path under the base, as the sitemap has it ("" is the home page). */
  pattern: RegExp;
  /** Set for a page that search engines must not list, so that the sitemap need not have it. */
  unlisted?: string;
}

const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', pattern: /^$/ },
  { name: 'roadmap', pattern: /^docs\/roadmap\/$/ },
  { name: 'week', pattern: /^docs\/roadmap\/week-1\/$/ },
  { name: 'modules', pattern: /^docs\/modules\/$/ },
  { name: 'overview', pattern: /^docs\/modules\/[^/]+\/$/ },
  { name: 'glossary', pattern: /^docs\/modules\/glossary\/$/ },
  { name: 'lesson', pattern: /^docs\/modules\/week-\d+\/[^/]+\/$/ },
  { name: 'guide', pattern: /^docs\/tools\/[^/]+\/$/ },
  { name: 'rule', pattern: /^docs\/rules\/[^/]+\/$/ },
  { name: 'team', pattern: /^docs\/team\/$/ },
  { name: 'validator', pattern: /^validator\/$/ },
  { name: 'compare', pattern: /^compare\/$/ },
  { name: 'progress', pattern: /^progress\/$/ },
  { name: 'certificate', pattern: /^progress\/certificate\/$/, unlisted: 'progress/certificate/' },
  { name: 'generator', pattern: /^generator\/$/ },
  { name: 'blog list', pattern: /^blog\/$/ },
  { name: 'blog post', pattern: /^blog\/(?!tags\/|authors\/|archive\/|page\/)[^/]+\// },
  { name: 'blog tags', pattern: /^blog\/tags\/$/ },
  { name: 'blog tag', pattern: /^blog\/tags\/[^/]+\/$/ },
  { name: 'search', pattern: /^search\/$/, unlisted: 'search/' },
  { name: 'not found', pattern: /^404\.html$/, unlisted: '404.html' },
];

export interface SamplePage {
  type: PageType;
  path: string;
}

/** One page of each type. A type without a page is an error that names it. */
export function samplePages(): SamplePage[] {
  const { routes } = readBuiltSite();
  const samples = PAGE_TYPES.map((type) => ({
    type,
    path: type.unlisted ?? routes.find((route) => type.pattern.test(route)),
  }));
  const missing = samples
    .filter((sample) => sample.path === undefined)
    .map(({ type }) => `${type.name} ${type.pattern}`);
  if (missing.length > 0) throw new Error(`The built site has no page of these types: ${missing.join(', ')}.`);
  return samples.flatMap(({ type, path }) => (path === undefined ? [] : [{ type, path }]));
}
