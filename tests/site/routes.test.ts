// The files a host and a reader rely on are in the built site, and nothing of the machine that built it.
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltFile, readBuiltSite } from '../../scripts/built-site.mjs';

const site = readBuiltSite();
const TEXT = /\.(html|js|css|json|xml|txt|ics|md|svg|webmanifest)$/;
const texts = site.files.filter((file) => TEXT.test(file)).map((file) => ({ file, text: readBuiltFile(site, file) }));

describe('the built site has', () => {
  test.each([
    ['sitemap.xml', /^<\?xml[\s\S]*<urlset/],
    ['robots.txt', /^User-agent: \*[\s\S]*^Sitemap: https:\/\/\S+\/sitemap\.xml$/m],
    ['blog/rss.xml', /<rss /],
    ['blog/atom.xml', /<feed /],
    ['calendar.ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/],
    ['schedule.json', /^[[{]/],
    ['404.html', /<h1/],
  ])('%s', (file, content) => {
    expect(site.files).toContain(file);
    expect(readBuiltFile(site, file)).toMatch(content);
  });

  test('a page for each address of the sitemap', () => {
    const missing = site.routes.filter((route) => !site.files.includes(`${decodeURIComponent(route)}index.html`));
    expect(missing).toEqual([]);
  });
});

describe('no file holds', () => {
  test.each([
    ['the folder it was built in', process.cwd()],
    ['the home folder of who built it', homedir()],
  ])('%s', (_, folder) => {
    // A folder such as "/root" is only a path of the machine when it stands alone or leads on.
    const pattern = new RegExp(`(?<![\\w.:/-])${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('an address of a development server', () => {
    const pattern = /https?:\/\/(localhost|127\.0\.0\.1)[:/]/;
    const pages = texts.filter(({ file }) => /\.(html|xml|ics|txt)$/.test(file));
    expect(pages.filter(({ text }) => pattern.test(withoutCode(text))).map(({ file }) => file)).toEqual([]);
  });
});

describe('no page loads anything from another host', () => {
  const pages = texts.filter(({ file }) => file.endsWith('.html'));
  const loading = /<(script|img|source|video|audio|iframe|embed|object|track|input|link)\b[^>]*>/gi;

  test.each(pages)('$file', ({ text }) => {
    const foreign: string[] = [];
    for (const [tag, name] of text.matchAll(loading)) {
      // These name an address for search engines and feed readers; a browser does not load them.
      if (name?.toLowerCase() === 'link' && /\brel=["']?(canonical|alternate)\b/i.test(tag)) continue;
      for (const [, address] of tag.matchAll(/\s(?:src|href|srcset|data|poster)=["']?([^"'\s>]+)/gi)) {
        if (address === undefined || !/^(?:[a-z]+:)?\/\//i.test(address)) continue;
        foreign.push(address);
      }
    }
    expect(foreign).toEqual([]);
  });
});

/** A page without its code samples: a lesson may well show a local address. */
function withoutCode(text: string): string {
  return text.replace(/<(pre|code)\b[\s\S]*?<\/\1>/gi, '');
}

test('the folder under test is the one that was asked for', () => {
  expect(path.resolve(site.folder)).toBe(path.resolve(process.env.SITE_BUILD_FOLDER ?? 'build'));
  if (process.env.SITE_BASE_URL !== undefined) expect(site.base).toBe(process.env.SITE_BASE_URL);
});
