/**
 * The facts of the rules that the table of node types speaks for. They have pages, ids and official codes like any
 * rule, but no code of their own: what they check is written in `model/shapes/`.
 */
import type { RuleMeta } from '../rule';
import { configShapeRules } from './config-facts';
import { definitionShapeRules } from './definition-facts';
import { extensionShapeRules } from './extension-facts';
import { propertiesShapeRules } from './properties-facts';
import { settingsShapeRules } from './settings-facts';
import { valueShapeRules } from './value-facts';

export const shapeRules: readonly RuleMeta[] = [
  ...definitionShapeRules,
  ...extensionShapeRules,
  ...propertiesShapeRules,
  ...settingsShapeRules,
  ...valueShapeRules,
  ...configShapeRules,
];
