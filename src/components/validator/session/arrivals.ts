/**
 * What an address asks the checker to open: an example of a rule page, a connector that somebody shared, or
 * one that another tool of this site hands over.
 */

import { examplesFile, restoreExample, type StoredExample } from '../../../samples/stored-example';
import type { SourceFile } from '../../../worker/protocol';
import { takeHandover } from '../../tools/handover';
import { fetchSample, samples } from '../files/samples';
import type { Profile } from './profiles';
import { readShareHash } from './share-link';

export interface Arrival {
  readonly sources: readonly SourceFile[];
  readonly profile: Profile;
}

/** Reads the address; `undefined` when it asks for nothing. A problem is a sentence for the reader. */
export async function arrivalFrom(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  baseUrl: string,
): Promise<Arrival | { readonly problem: string } | undefined> {
  const asked = new URLSearchParams(search);
  if (asked.has('handover')) return handoverArrival();
  const example = asked.get('example');
  if (example !== null) return exampleArrival(example, baseUrl);
  const shared = readShareHash(hash);
  if (shared === undefined || 'problem' in shared) return shared;
  const { name, profile, files } = shared;
  const folder = name === '' ? 'shared' : name;
  return {
    profile,
    sources: files.map(({ path, text }) => ({ path: `${folder}/${path}`, bytes: new TextEncoder().encode(text) })),
  };
}

/** Whether an address asks for something, without looking at what. */
export function asksForArrival({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  const asked = new URLSearchParams(search);
  return asked.has('example') || asked.has('handover') || hash.startsWith('#connector=');
}

async function handoverArrival(): Promise<Arrival | { readonly problem: string }> {
  const handover = await takeHandover();
  if (handover === undefined)
    return { problem: 'The files of the generator are not here any more. Open them from there once more.' };
  const encoder = new TextEncoder();
  return {
    profile: handover.profile,
    sources: handover.files.map(({ path, content }) => ({
      path,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    })),
  };
}

async function exampleArrival(example: string, baseUrl: string): Promise<Arrival | { readonly problem: string }> {
  const missing = { problem: `There is no example \`${example}\`. The rule it belongs to may have been renamed.` };
  const [, id = '', number = ''] = /^([a-z\d-]+)\/(\d+)$/.exec(example) ?? [];
  const [library] = samples;
  if (id === '' || library === undefined) return missing;
  try {
    const [response, sources] = await Promise.all([fetch(`${baseUrl}${examplesFile(id)}`), fetchSample(library)]);
    if (response.status === 404) return missing;
    const stored: readonly StoredExample[] = await response.json();
    const wanted = stored[Number(number) - 1];
    if (wanted === undefined) return missing;
    const decoder = new TextDecoder();
    const sample = new Map(
      sources.map(({ path, bytes }) => [path.slice(path.indexOf('/') + 1), decoder.decode(bytes)]),
    );
    const files = restoreExample(wanted, sample);
    return { profile: wanted.profile, sources: files.map(({ path, bytes }) => ({ path: `${id}/${path}`, bytes })) };
  } catch {
    return {
      problem: 'The example could not be loaded. Is the connection there? Load the page again to try once more.',
    };
  }
}
