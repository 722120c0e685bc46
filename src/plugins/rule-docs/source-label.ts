/** Names a source by its address, because a list of bare addresses says little. */

/** What a link to a source is called. An address of an unknown kind is called by its host and path. */
export function sourceLabel(address: string): string {
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '');
  const last = words(parts.at(-1) ?? '');
  if (hostname === 'learn.microsoft.com') return `Microsoft Learn: ${last}`;
  if (hostname === 'www.rfc-editor.org') return last.toUpperCase().replace('RFC', 'RFC ');
  if (hostname === 'spec.openapis.org') return 'The Swagger 2.0 specification';
  if (hostname !== 'github.com') return `${hostname}${pathname}`.replace(/\/$/, '');
  const [, repository = '', kind = '', ...rest] = parts;
  if (kind === 'pull') return `${repository}: pull request ${rest[0] ?? ''}`;
  if (kind === 'issues') return `${repository}: issue ${rest[0] ?? ''}`;
  if (kind === 'blob' || kind === 'tree') return `${repository}: ${rest.slice(1).join('/')}`;
  return `${repository}${kind === '' ? '' : `: ${[kind, ...rest].join('/')}`}`;
}

function words(slug: string): string {
  return slug.replace(/\.\w+$/, '').replaceAll('-', ' ');
}
