/** The profiles, without the engine: its code belongs into the worker and must not be bundled with the page. */
import type { Profile } from '../../connector/index';

export type { Profile };

export const profiles: readonly Profile[] = ['custom', 'certified', 'independent'];
