/** All node types in one table. */
import { configShapes } from './config';
import { extensionShapes } from './extensions';
import { type NodeType, nodeTypeOf } from './node-type';
import { propertiesShapes } from './properties';
import { settingsShapes } from './settings';
import type { ShapeTable } from './shape';
import { swaggerShapes } from './swagger';

export const shapes: ShapeTable = {
  ...swaggerShapes,
  ...extensionShapes,
  ...propertiesShapes,
  ...settingsShapes,
  ...configShapes,
};

const nodeTypes = new Map<string, NodeType>();

/** The node type of a name that the table itself uses; a test holds that all such names are there. */
export function nodeTypeNamed(name: string): NodeType | undefined {
  const known = nodeTypes.get(name);
  if (known !== undefined) return known;
  const shape = shapes[name];
  if (shape === undefined) return undefined;
  const made = nodeTypeOf(name, shape);
  nodeTypes.set(name, made);
  return made;
}
