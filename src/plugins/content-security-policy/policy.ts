// Writes the content security policy of one built page. Pure: HTML in, HTML out.
import { createHash } from 'node:crypto';

/** Scripts that are data: no browser runs them, so they need no hash. */
const DATA_SCRIPT = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i;
const POLICY_TAG = /<meta[^>]+http-equiv\s*=\s*["']?content-security-policy\b[^>]*>/gi;

/** CodeMirror makes its style elements at run time and marks them with this word. It opens nothing for scripts. */
const STYLE_NONCE = 'cm';

/**
 * What a page may do. The promise behind it: a text typed into the site cannot reach another host.
 * The inner styles of highlighted code and of the editor are attributes, hence `style-src-attr`.
 */
export function policyFor(scriptHashes: Iterable<string>): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...[...scriptHashes].sort()].join(' '),
    `style-src-elem 'self' 'nonce-${STYLE_NONCE}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // The validator starts its worker from a blob: only such a worker inherits this policy.
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "media-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ].join('; ');
}

/** The CSP source for each inline script of a page, without repeats. */
export function inlineScriptHashes(html: string): Set<string> {
  const hashes = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (body === '' || /\ssrc\s*=/i.test(attributes) || DATA_SCRIPT.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`);
  }
  return hashes;
}

/**
 * The page with its policy, which replaces an older one. Only the character set may stand before it: browsers look for
 * that in the first 1024 bytes.
 * Throws a sentence about what the policy would silently block: inline style elements and event handler attributes.
 */
export function withPolicy(html: string): string {
  const bare = html.replace(POLICY_TAG, '');
  const markup = bare.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '').replace(/<!--[\s\S]*?-->/g, '');
  if (/<style\b/i.test(markup)) {
    throw new Error('has a <style> element, which the content security policy blocks: move the rules to a stylesheet.');
  }
  const handler = /<[a-z][^<>]*?\s(on[a-z]+)\s*=/i.exec(markup)?.[1];
  if (handler !== undefined) {
    throw new Error(`has an inline "${handler}" handler, which the content security policy blocks: use a script.`);
  }
  const head = /<head\b[^>]*>/i.exec(bare);
  if (head === null) throw new Error('has no <head> to put the content security policy in.');
  const start = head.index + head[0].length;
  const charset = /^\s*<meta\s+charset\b[^>]*>/i.exec(bare.slice(start));
  const at = start + (charset?.[0].length ?? 0);
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policyFor(inlineScriptHashes(bare))}">`;
  return bare.slice(0, at) + tag + bare.slice(at);
}
