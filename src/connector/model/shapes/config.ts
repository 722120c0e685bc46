/** The objects of `fusion-connector.config.json`, this project's own file beside a connector. */
import { profiles } from '../../profile';
import { array, object, oneOf, type ShapeTable, string } from './shape';

export const configShapes: ShapeTable = {
  ConfigFile: {
    title: 'the configuration',
    closed: 'config-member-known',
    fields: {
      // Editors put the address of a schema there.
      $schema: string(),
      profile: oneOf(profiles, { valuesRule: 'config-profile-known' }),
      suppressions: array(object('Suppression')),
    },
  },
  Suppression: {
    title: 'the suppression',
    closed: 'config-member-known',
    fields: {
      rule: string({ required: 'suppression-rule-known' }),
      pointer: string(),
      file: string(),
      reason: string({ required: 'suppression-reason-given', filled: 'suppression-reason-given' }),
    },
  },
};
