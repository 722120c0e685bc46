/** The answers of the wizard as one JSON object: all that a connector is made of. */

import type { Profile } from '../profile';
import { type General, general, kind, type ReadmeTexts, readmeTexts, type Service, service } from './answers/general';
import { choice, flag, list, map, object, oneOfKinds, optional, type Reader, required, text } from './answers/reader';
import { type Authentication, authentication } from './authentication/authentication';
import { type Icon, iconReader } from './icon/icon';
import { type Base, base } from './import/base';
import { type Operation, operation } from './operations/operation';
import { type Polling, polling } from './operations/polling';
import { type SharedDefinition, sharedDefinition } from './operations/shared-definition';
import { type Webhook, webhook } from './operations/webhook';
import { type Policy, policy } from './policies';
import { type Job, job } from './script/jobs';
import type { Uploader } from './texts/settings';

export type Trigger = Polling | Webhook;

export interface Answers {
  /** An address for editors; nothing reads it. */
  readonly $schema?: string | undefined;
  /** Who will meet the connector: its own tenant, or everyone after one of two ways of certification. */
  readonly kind: Profile;
  readonly general: General;
  readonly service: Service;
  /** Two linked rings if left out. */
  readonly icon?: Icon | undefined;
  readonly authentication: Authentication;
  /** Whether calls go through an on-premises data gateway. */
  readonly gateway?: boolean | undefined;
  readonly operations: readonly Operation[];
  readonly triggers?: readonly Trigger[] | undefined;
  /** Definitions that bodies refer to as `#/definitions/…`, by name. */
  readonly definitions?: Readonly<Record<string, SharedDefinition>> | undefined;
  readonly policies?: readonly Policy[] | undefined;
  readonly code?: readonly Job[] | undefined;
  /** The id of a GET operation without required input, by which a new connection is tried. */
  readonly testConnection?: string | undefined;
  readonly readme?: ReadmeTexts | undefined;
  /** The command line that `settings.json` is for; for both of Microsoft's if left out. */
  readonly settings?: Uploader | 'both' | undefined;
  /** The files of the connector that these answers were imported from; edits are laid on them. */
  readonly base?: Base | undefined;
}

export const answersReader: Reader<Answers> = object<Answers>('The configuration', {
  $schema: optional(text),
  kind: required(kind),
  general: required(general),
  service: required(service),
  icon: optional(iconReader),
  authentication: required(authentication),
  gateway: optional(flag),
  operations: required(list(operation)),
  triggers: optional(list(oneOfKinds<Trigger>('kind', { polling, webhook }, 'polling'))),
  definitions: optional(map(sharedDefinition)),
  policies: optional(list(policy)),
  code: optional(list(job)),
  testConnection: optional(text),
  readme: optional(readmeTexts),
  settings: optional(choice(['both', 'paconn', 'pac'])),
  base: optional(base),
});
