/** What an item of the checklist is, and the groups that the items stand in. */
import type { Profile } from '../profile';
import type { Facts } from './facts';
import type { ReadinessState } from './types';

export type GroupId = 'files' | 'words' | 'tried' | 'offer';

export const groupTitles: Readonly<Record<GroupId, string>> = {
  files: 'In the files',
  words: 'In the words',
  tried: 'Tried out',
  offer: 'Around the hand-over',
};

/** What the facts say about an item. */
export interface Verdict {
  readonly state: ReadinessState;
  readonly note: string;
}

export interface ItemFacts {
  readonly id: string;
  readonly group: GroupId;
  readonly title: string;
  readonly why: string;
  /** Left out: all. */
  readonly profiles?: readonly Profile[];
  /** Rules whose findings keep it from being done. A name that ends with `-` stands for all rules that begin with it. */
  readonly rules?: readonly string[];
  /** The file that the rules look at; the definition if not given. Without it they find nothing, which proves nothing. */
  readonly looksAt?: 'properties';
  /**
   * Answered by the files themselves, where no rule found anything serious; `undefined` leaves the answer to the rules.
   * Without rules and this, a person has to answer.
   */
  readonly judge?: (facts: Facts) => Verdict | undefined;
  readonly more?: { readonly title: string; readonly to: string };
}

/** The profiles that end in a pull request. */
export const offered: readonly Profile[] = ['certified', 'independent'];

/** Lessons that say more. */
export const lesson = {
  deploy: { title: 'Deploy a connector', to: '/docs/modules/deploy-a-connector/' },
  certify: { title: 'Certify a connector', to: '/docs/modules/certify-a-connector/' },
  publish: { title: 'Open source and publishers', to: '/docs/modules/open-source-and-publishers/' },
};
