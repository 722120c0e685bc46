/** All node types in one table. */
import { extensionShapes } from './extensions';
import { propertiesShapes } from './properties';
import { settingsShapes } from './settings';
import type { Shape, ShapeTable } from './shape';
import { swaggerShapes } from './swagger';

export const shapes: ShapeTable = { ...swaggerShapes, ...extensionShapes, ...propertiesShapes, ...settingsShapes };

/** The shape of a name that the table itself uses; a test holds that all such names are there. */
export function shapeNamed(name: string): Shape | undefined {
  return shapes[name];
}
