// Every internal address in the built site leads to a file, under whatever path the site lives.
// Docusaurus checks the links it makes itself; this also sees raw HTML, images, styles, feeds and the manifest.
import { describe, expect, test } from 'vitest';
import { readBuiltFile, readBuiltSite } from '../../scripts/built-site.mjs';

const site = readBuiltSite();
const files = new Set(site.files);

/** The file an address of this site stands for, or a complaint. Undefined for an address elsewhere. */
function complaint(address: string, from: string): string | undefined {
  const here = new URL(site.base + from, site.origin);
  let url: URL;
  try {
    url = new URL(address.replace(/&amp;/g, '&'), here);
  } catch {
    return `${from}: "${address}" is no address`;
  }
  if (url.origin !== site.origin) return undefined;
  const rooted = address.startsWith('/') || address.startsWith('.') || !/^[a-z]+:/i.test(address);
  if (!url.pathname.startsWith(site.base)) return rooted ? `${from}: "${address}" leaves ${site.base}` : undefined;
  const relative = decodeURIComponent(url.pathname.slice(site.base.length));
  const wanted = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
  if (files.has(wanted)) return undefined;
  if (files.has(`${relative}/index.html`)) return `${from}: "${address}" lacks the slash at its end`;
  return `${from}: "${address}" leads to no file`;
}

function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address]) => address ?? '');
  const markup = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (script) =>
    script.slice(0, script.indexOf('>') + 1),
  );
  const found = markup.matchAll(/<[a-z][^>]*?\s(?:href|src|poster)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi);
  return [...found].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

const checked = site.files.filter((file) => /\.(html|css)$/.test(file));

describe.each(checked)('%s', (file) => {
  test('its addresses lead somewhere', () => {
    const addresses = addressesIn(file, readBuiltFile(site, file)).filter(
      // What the page is told about itself: 404.html has no address of its own.
      (address) => address !== '' && !/^(#|data:|mailto:|tel:|blob:)/.test(address) && !address.includes('404.html'),
    );
    const complaints = addresses.flatMap((address) => complaint(address, file) ?? []);
    expect([...new Set(complaints)]).toEqual([]);
  });
});
