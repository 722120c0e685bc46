/** `settings.json` as rules want to see it: the file that tells the command line what to upload and where to. */
import type { JsonNode } from '../text/json-node';

export class SettingsModel {
  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly root: JsonNode,
  ) {}
}
