/** Shows rules the files beside definition and properties. Rules about them see the connector too, because they compare. */
import { CompanionModels } from '../model/companions';
import type { ConnectorModel } from '../model/connector';
import type { RuleCore, Visitor } from '../rules/rule';
import { type ShapeVoice, visitShapes } from './visit-shapes';

/** @param byId all rules, which the configuration may name. */
export function visitCompanions(
  connector: ConnectorModel,
  visitors: readonly Visitor[],
  voice: ShapeVoice,
  byId: ReadonlyMap<string, RuleCore>,
): void {
  const companions = new CompanionModels(connector);
  const { settings, script, icon, readme, package: contents } = companions;
  for (const visitor of visitors) {
    visitor.companions?.(companions, connector);
    if (settings !== undefined) visitor.settings?.(settings, connector);
    if (script !== undefined) visitor.script?.(script, connector);
    if (icon !== undefined) visitor.icon?.(icon, connector);
    if (readme !== undefined) visitor.readme?.(readme, connector);
    if (contents !== undefined) visitor.package?.(contents, connector);
  }
  if (settings !== undefined) visitShapes(settings.root, 'SettingsFile', voice);
  const { config } = connector;
  if (config === undefined) return;
  const ruleIds = new Set(byId.keys());
  for (const visitor of visitors) visitor.config?.(config, ruleIds);
  visitShapes(config.root, 'ConfigFile', voice);
}
