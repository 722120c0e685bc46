/** What the rules about the paths of dynamic calls have in common. */
import type { DynamicCall } from '../model/dynamic';

/** The path as it should be, or `undefined` where nothing is wrong with its form. */
export function mendedPath(call: DynamicCall, path: string): string | undefined {
  const plain = path
    .replace(/^\$\.?/, '')
    .replace(/\[(?:\d+|\*)?\]/g, '')
    .replace(/^\//, '');
  // A dot may be part of a name, such as `@odata.type`; it separates only where the schema says so.
  const split = plain.replaceAll('.', '/');
  const separates =
    plain.includes('.') && call.follow(plain)?.kind === 'missing' && call.follow(split)?.kind === 'found';
  const proposal = separates ? split : plain;
  return proposal === path ? undefined : proposal;
}
