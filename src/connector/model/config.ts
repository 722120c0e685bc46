/** `fusion-connector.config.json` as rules and the run want to see it: the profile and the suppressions of a connector. */
import { type Profile, profiles } from '../profile';
import type { JsonNode } from '../text/json-node';
import { parsePointer } from '../text/json-pointer';

/** One entry of `suppressions`, read as far as it can be. */
export interface Suppression {
  readonly node: JsonNode;
  readonly rule: string | undefined;
  readonly reason: string | undefined;
  /** The tokens of `pointer`; `undefined` for any place. `*` stands for any one token. */
  readonly place: readonly string[] | undefined;
  /** The path or name of a file; `undefined` for any. */
  readonly file: string | undefined;
  /** Whether all of it is as it should be, apart from the rule's name. Half an entry could hide more than was meant. */
  readonly complete: boolean;
}

export class ConfigModel {
  readonly suppressions: readonly Suppression[];

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly root: JsonNode,
  ) {
    this.suppressions = root.array('suppressions').flatMap((node) => (node.kind === 'object' ? [read(node)] : []));
  }

  /** Who will meet the connector, if it is one of those that there are. */
  get profile(): Profile | undefined {
    const named = this.root.string('profile');
    return profiles.find((name) => name === named);
  }
}

function read(node: JsonNode): Suppression {
  const reason = node.string('reason');
  const pointer = node.string('pointer');
  const file = node.string('file');
  const place = pointer === undefined ? undefined : parsePointer(pointer);
  const placeSound = !node.has('pointer') || place !== undefined;
  const fileSound = !node.has('file') || file !== undefined;
  const complete = !node.damaged && placeSound && fileSound && reason !== undefined && reason.trim() !== '';
  return { node, rule: node.string('rule'), reason, place, file, complete };
}
