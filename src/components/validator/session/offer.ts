/** Several connectors that were found in one place, to choose from and to come back to. Pure. */
import type { ConnectorChoice } from '../../../worker/protocol';

export interface Offer {
  readonly choices: readonly ConnectorChoice[];
  /** Whether the list is seen, or folded away behind the connector that was opened from it. */
  readonly shown: boolean;
  /** The name of the one that was opened last. */
  readonly opened?: string;
}

/** The list after somebody opened a connector: folded where it came from the list, gone where it did not. */
export function offerAfterOpening(offer: Offer | undefined, from: string | undefined): Offer | undefined {
  return offer === undefined || from === undefined ? undefined : { ...offer, shown: false, opened: from };
}

/** The list after "none of these": what was opened from it keeps its way back. */
export function offerPutAside(offer: Offer | undefined): Offer | undefined {
  return offer?.opened === undefined ? undefined : { ...offer, shown: false };
}
