/** Turns the links of rule pages into addresses that work on any page of the site, and refuses those that lead nowhere. */
import type { Address } from './markdown-html';

/** @param baseUrl where the site is served, with a slash at its end. */
export function ruleAddress(baseUrl: string, ruleIds: ReadonlySet<string>): Address {
  return (url) => {
    if (/^(?:https?:\/\/|#)/.test(url)) return url;
    if (url.startsWith('/')) return `${baseUrl}${url.slice(1)}`;
    const [, id = '', anchor = ''] = /^(?:\.\/)?([a-z\d-]+)\.mdx?(#.*)?$/.exec(url) ?? [];
    if (id === 'index') return `${baseUrl}docs/rules/${anchor}`;
    if (ruleIds.has(id)) return `${baseUrl}docs/rules/${id}/${anchor}`;
    throw new Error(`the link "${url}" leads to no rule; write "<rule id>.md", "/docs/…" or a whole address.`);
  };
}
