/**
 * What a kind of change is: facts that every report says about it, and a function that finds it in a pair of things.
 * To add one, write an entry in a file of this folder; to remove one, delete it.
 */
import type { ConnectorModel } from '../../model/connector';
import type { DefinitionModel } from '../../model/definition';
import type { OperationView } from '../../model/operation';
import type { JsonNode } from '../../text/json-node';
import type { Verdict } from '../result';

export interface Facts {
  readonly id: string;
  readonly verdict: Verdict;
  /** What it does to flows. */
  readonly why: string;
  /** What to do. */
  readonly instead: string;
  /** The exact sentence of Microsoft's change validator, where one is known. */
  readonly official?: string;
}

/** One change as its kind finds it. `{0}` in the message stands for what it is about. */
export interface Difference {
  readonly message: string;
  readonly was: string;
  readonly is: string;
  readonly old?: JsonNode | undefined;
  readonly new?: JsonNode | undefined;
  /** The last step of the official place, such as `type`. */
  readonly step?: string;
  /** The official sentence, where it is another one than that of the kind. */
  readonly official?: string | undefined;
}

export type Found = Difference | readonly Difference[] | undefined;

/** What a flow gives to an operation, or gets from it. */
export type Direction = 'input' | 'output';

/** A parameter or a property: something with a name that can be there or not. */
export interface Member {
  /** Where it is written; for a reference, the reference. */
  readonly site: JsonNode;
  /** What it means, references followed. */
  readonly schema: JsonNode;
  readonly required: boolean;
  /** Whether makers never see it. */
  readonly internal: boolean;
  /** The place of a parameter: `query`, `body` and so on. */
  readonly location?: string | undefined;
}

/** Two versions of a member. One is missing where it was added or deleted; then `holder` would hold it. */
export interface MemberPair {
  readonly old: Member | undefined;
  readonly new: Member | undefined;
  readonly oldHolder: JsonNode | undefined;
  readonly newHolder: JsonNode | undefined;
}

/** Two versions of a schema, or of a parameter that carries its type itself. References are followed. */
export interface SchemaVersions {
  readonly old: JsonNode;
  readonly new: JsonNode;
  /** Its JSON type, also where only its members give it away. */
  readonly oldType: string | undefined;
  readonly newType: string | undefined;
}

export interface OperationVersions {
  readonly old: OperationView;
  readonly new: OperationView;
  readonly oldDefinition: DefinitionModel;
  readonly newDefinition: DefinitionModel;
}

/** An operation that only one version has. */
export interface LoneOperation {
  readonly operation: OperationView;
  /** The other version. */
  readonly other: DefinitionModel;
}

export interface ConnectorVersions {
  readonly old: ConnectorModel;
  readonly new: ConnectorModel;
}

export interface MemberKind extends Facts {
  readonly direction: Direction;
  find(pair: MemberPair): Found;
}

export interface SchemaKind extends Facts {
  readonly direction: Direction;
  find(pair: SchemaVersions): Found;
}

export interface OperationKind extends Facts {
  find(pair: OperationVersions): Found;
}

export interface LoneOperationKind extends Facts {
  readonly present: 'old' | 'new';
  find(lone: LoneOperation): Found;
}

export interface ConnectorKind extends Facts {
  find(pair: ConnectorVersions): Found;
}

export interface DefinitionKind extends Facts {
  find(old: DefinitionModel, now: DefinitionModel): Found;
}
