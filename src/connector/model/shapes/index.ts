/** All node types in one table. */
import { configShapes } from './config';
import { extensionShapes } from './extensions';
import { propertiesShapes } from './properties';
import type { Shape, ShapeTable } from './shape';
import { swaggerShapes } from './swagger';

export const shapes: ShapeTable = { ...swaggerShapes, ...extensionShapes, ...propertiesShapes, ...configShapes };

/** The shape of a name that the table itself uses; a test holds that all such names are there. */
export function shapeNamed(name: string): Shape | undefined {
  return shapes[name];
}
