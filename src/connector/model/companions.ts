/**
 * The views of the files beside definition and properties. Apart from the connector, because reading scripts, pictures
 * and archives takes code that a page needs for few connectors only.
 */
import { isPackage } from '../files';
import { CertificationPackage } from './certification-package';
import type { ConnectorModel } from './connector';
import { IconModel } from './icon';
import { ReadmeModel } from './markdown';
import { ScriptModel } from './script';
import { SettingsModel } from './settings';

export class CompanionModels {
  readonly settings: SettingsModel | undefined;
  readonly script: ScriptModel | undefined;
  readonly icon: IconModel | undefined;
  readonly readme: ReadmeModel | undefined;
  /** The archives around a connector that is handed in; `undefined` for a connector by itself. */
  readonly package: CertificationPackage | undefined;

  constructor(connector: ConnectorModel) {
    const settings = connector.rootOf('settings');
    if (settings !== undefined) this.settings = new SettingsModel(settings.path, settings.root);
    const script = connector.fileOf('script');
    if (script !== undefined) this.script = new ScriptModel(script.path, script.text);
    const icon = connector.fileOf('icon');
    if (icon !== undefined) this.icon = new IconModel(icon.path, icon.bytes ?? new Uint8Array(), icon.byteLength);
    const readme = connector.fileOf('readme');
    if (readme !== undefined) this.readme = new ReadmeModel(readme.path, readme.text);
    if (isPackage(connector.files)) this.package = new CertificationPackage(connector.files);
  }
}
