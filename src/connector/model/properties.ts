/** `apiProperties.json` as rules want to see it. */
import type { JsonNode } from '../text/json-node';

export class PropertiesModel {
  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly root: JsonNode,
  ) {}

  /** The object that holds everything of use; missing in a file that is not what its name says. */
  get properties(): JsonNode | undefined {
    return this.root.object('properties');
  }
}
