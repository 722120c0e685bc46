/** The settings of both command lines of Microsoft: the same file names, and the ids of either tool. */
import type { JsonObject } from '../../convert/json';

export type Uploader = 'paconn' | 'pac';

/**
 * What stands in `settings.json`. Both tools read the same names of files. paconn wants the id of the connector as it
 * stands in addresses (`shared_…`) and asks for what is missing; it knows two addresses of its own. pac knows
 * connectors by another id, which is given at the command line, and writes a file of this form itself.
 *
 * @param names the files of the connector, by the parts that they play.
 */
export function settingsObject(
  names: {
    readonly definition: string;
    readonly properties: string;
    readonly icon?: string | undefined;
    readonly script?: string | undefined;
  },
  uploader: Uploader | 'both' = 'both',
): JsonObject {
  return {
    ...(uploader === 'pac' ? {} : { connectorId: null, environment: null }),
    apiProperties: names.properties,
    apiDefinition: names.definition,
    ...(names.icon === undefined ? {} : { icon: names.icon }),
    ...(names.script === undefined ? {} : { script: names.script }),
    ...(uploader === 'paconn' ? { powerAppsUrl: 'https://api.powerapps.com', powerAppsApiVersion: '2016-11-01' } : {}),
  };
}
