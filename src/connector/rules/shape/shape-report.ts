/** How the checks of the table of node types speak. */
import type { JsonNode } from '../../text/json-node';
import type { Finding } from '../rule';

/** Reports a finding of the rule that the table names. */
export type ShapeReport = (rule: string, node: JsonNode, finding: Finding) => void;
