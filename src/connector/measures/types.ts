/** The numbers of a connector beside the limits they have to keep. Plain data. */
import type { TextRange } from '../text/line-index';

export interface MeasurePlace {
  readonly file: string;
  readonly pointer: string;
  readonly range: TextRange;
}

/** `near` begins at four fifths of a limit. Of what cannot be too large, nothing is said. */
export type MeasureState = 'fine' | 'near' | 'over' | 'short' | 'free';

export type MeasureUnit = 'bytes' | 'characters' | 'schemas' | 'levels' | 'operations' | 'categories' | 'triggers';

/** One number. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly state: MeasureState;
  /** What the value must not exceed; missing where Microsoft names no limit. */
  readonly limit?: number;
  /** What the value has to reach. */
  readonly least?: number;
  /** Whether the limit itself is too much already. */
  readonly below: boolean;
  /** Whether we drew the limit from what was accepted, because Microsoft does not publish it. */
  readonly inferred: boolean;
  /** What has this value: the longest, the largest, the deepest. Empty where it is the whole. */
  readonly holder: string;
  /** When the limit bites, in a sentence. */
  readonly when: string;
  /** The rule that speaks at the limit. */
  readonly rule?: string;
  /** Where the limit comes from. */
  readonly source?: string;
  readonly place?: MeasurePlace;
}

/** How many of a kind have something. */
export interface Share {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly total: number;
  readonly rule?: string;
  /** The first that lacks it, and where it stands. */
  readonly firstWithout?: { readonly name: string; readonly place: MeasurePlace };
}

export interface ConnectorMeasures {
  readonly sizes: readonly Measure[];
  readonly texts: readonly Measure[];
  readonly shares: readonly Share[];
  /** Why there are no numbers, in a sentence; empty when there are. */
  readonly problem: string;
}
