/**
 * The object of `settings.json`, after `schemas/paconn-settings.schema.json`. `script` is missing there, but read by
 * the tool. The tool writes `null` for what it was not told.
 */
import type { ShapeTable } from './shape';

const text = { type: ['string', 'null'] } as const;
const version = { type: 'string', values: ['2016-11-01'], valuesRule: 'settings-api-version' } as const;

export const settingsShapes: ShapeTable = {
  SettingsFile: {
    title: 'the settings file',
    closed: 'settings-member-known',
    fields: {
      $schema: text,
      connectorId: text,
      environment: text,
      apiProperties: text,
      apiDefinition: text,
      icon: text,
      script: text,
      powerAppsUrl: text,
      powerAppsApiVersion: version,
      flowUrl: text,
      flowApiVersion: version,
      // Known so that `settings-no-secret` alone reports them.
      secret: {},
      clientSecret: {},
    },
  },
};
