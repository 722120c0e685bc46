/** Walks a file along the table of node types and asks of every place what the table says about it. */
import type { NodeType } from '../model/shapes/node-type';
import { type SchemaPlace, walk } from '../model/walk';
import type { NodeEditor } from '../rules/rule';
import { checkField, checkObject } from '../rules/shape/check';
import type { ShapeReport } from '../rules/shape/shape-report';
import type { JsonNode } from '../text/json-node';

/** How the table speaks and repairs. */
export interface ShapeVoice {
  readonly report: ShapeReport;
  readonly edit: NodeEditor;
}

/** @param tell is given every object that has a type, after the table has had its say. */
export function visitShapes(
  root: JsonNode,
  shapeName: string,
  { report, edit }: ShapeVoice,
  tell: (node: JsonNode, type: NodeType, place: SchemaPlace) => void = () => {},
): void {
  walk(root, shapeName, {
    field: (node, place, owner) => checkField(node, place, owner.shape, report, edit),
    object: (node, type, place) => {
      checkObject(node, type, report, edit);
      tell(node, type, place);
    },
  });
}
