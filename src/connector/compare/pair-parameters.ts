/** Finds for each parameter of the old version the one it became. */
import type { EffectiveParameter } from '../model/parameter';

/** Parameters by name and place; then by name alone, because one may have moved; then the bodies, whatever their name. */
export function pairParameters(
  old: readonly EffectiveParameter[],
  now: readonly EffectiveParameter[],
): [EffectiveParameter | undefined, EffectiveParameter | undefined][] {
  const free = new Set(now);
  const partners = new Map<EffectiveParameter, EffectiveParameter>();
  const keys: ((parameter: EffectiveParameter) => string | undefined)[] = [
    ({ name, location }) => (name === undefined ? undefined : `${location} ${name}`),
    ({ location }) => (location === 'body' ? 'body' : undefined),
    ({ name }) => name,
  ];
  for (const keyOf of keys) {
    const byKey = new Map([...free].map((parameter) => [keyOf(parameter), parameter]));
    for (const parameter of old) {
      const key = keyOf(parameter);
      const partner = key === undefined || partners.has(parameter) ? undefined : byKey.get(key);
      if (partner === undefined || !free.has(partner)) continue;
      partners.set(parameter, partner);
      free.delete(partner);
    }
  }
  return [
    ...old.map((parameter): [EffectiveParameter, EffectiveParameter | undefined] => [
      parameter,
      partners.get(parameter),
    ]),
    ...[...free].map((parameter): [undefined, EffectiveParameter] => [undefined, parameter]),
  ];
}
