/** The checklist of a connector before it is handed over. Plain data. */
import type { Profile } from '../profile';
import type { Severity } from '../rules/rule';
import type { TextRange } from '../text/line-index';

/** `ask` is for what only a person can tell. */
export type ReadinessState = 'done' | 'missing' | 'ask';

/** A finding that keeps an item from being done. */
export interface ReadinessProof {
  /** The id of the finding in a report of the same profile. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: { readonly file: string; readonly pointer: string; readonly range: TextRange };
}

export interface ReadinessItem {
  readonly id: string;
  /** The thing to be true, in a sentence. */
  readonly title: string;
  /** Why somebody asks for it. */
  readonly why: string;
  readonly state: ReadinessState;
  /** What was found, in a sentence; empty when there is nothing to say. */
  readonly note: string;
  /** How many findings there are, and the first of them. */
  readonly count: number;
  readonly proofs: readonly ReadinessProof[];
  /** Where more is said: a path of this site, or an address. */
  readonly more?: { readonly title: string; readonly to: string };
}

export interface ReadinessGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ReadinessItem[];
}

/** What the description of a pull request says about the connector. */
export interface ReadinessSubject {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly host: string;
  readonly signIn: string;
  readonly actions: readonly string[];
  readonly triggers: readonly string[];
}

export interface Readiness {
  readonly profile: Profile;
  readonly subject: ReadinessSubject;
  readonly groups: readonly ReadinessGroup[];
  /** What no tool can know that looks at files only, in sentences. */
  readonly unknowable: readonly string[];
}
