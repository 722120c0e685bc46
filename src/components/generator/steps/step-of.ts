/** Which step a place of the draft belongs to. Pure. */
import { isWithin } from '../draft/json-at';

interface Owner {
  readonly id: string;
  readonly owns: readonly string[];
}

/** The id of the step whose part is nearest around the place, or holds its parts; the first for the whole draft. */
export function stepOf(steps: readonly Owner[], pointer: string): string {
  const owner = (fits: (own: string) => boolean) => steps.find(({ owns }) => owns.some(fits))?.id;
  return owner((own) => isWithin(pointer, own)) ?? owner((own) => isWithin(own, pointer)) ?? steps[0]?.id ?? '';
}
