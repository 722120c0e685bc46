/** Checks a connector that is not open, for its totals alone. */
import { fileName, profileOfPath } from '../connector/package/index';
import type { Lint } from './engine';
import type { CountRequest, CountResult } from './protocol';

export function count(
  lint: Lint,
  { name, sources, profile: fallback }: Omit<CountRequest, 'kind' | 'id'>,
): CountResult {
  const files = new Map(sources.map(({ path, bytes }) => [fileName(path), bytes]));
  const { profile, summary } = lint(files, { fallbackProfile: profileOfPath(name) ?? fallback });
  return { profile, summary };
}
