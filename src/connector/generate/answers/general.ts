/** What a connector is called, who is behind it, and where its service answers. */

import { connectorCategories } from '../../model/connector-categories';
import { profiles } from '../../profile';
import { choice, list, object, optional, type Reader, required, text, textLike, webAddress } from './reader';

export interface Contact {
  readonly name: string;
  /** Either an address of a page, or of a mailbox; both are welcome. */
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

export interface General {
  /** The title under which makers find the connector: at most 30 characters, without "API" and "connector". */
  readonly name: string;
  /** What it is good for, in 30 to 500 characters. */
  readonly description: string;
  /** Who makes the connector. */
  readonly publisher: string;
  /** Who runs the service; the publisher if left out. */
  readonly stackOwner?: string | undefined;
  readonly contact: Contact;
  /** The home page of the service. */
  readonly website: string;
  readonly privacyPolicy: string;
  /** One or two of the platform's list. */
  readonly categories: ReadonlyArray<(typeof connectorCategories)[number]>;
  /** The colour of the tile as `#rrggbb`; independent publishers share one, which is filled in. */
  readonly brandColor?: string | undefined;
  /** The version of the connector, 1.0 if left out. */
  readonly version?: string | undefined;
}

/** Where the service answers. */
export interface Service {
  /** The host alone, such as `api.example.com`. */
  readonly host: string;
  /** What all paths start with, such as `/v1`. */
  readonly basePath?: string | undefined;
  readonly schemes?: ReadonlyArray<'https' | 'http'> | undefined;
}

/** Sections of the readme that only a person can write; each has a stand-in that is true of every connector. */
export interface ReadmeTexts {
  readonly prerequisites?: string | undefined;
  readonly credentials?: string | undefined;
  readonly gettingStarted?: string | undefined;
  readonly knownIssues?: string | undefined;
  readonly commonErrors?: string | undefined;
  readonly faq?: ReadonlyArray<{ readonly question: string; readonly answer: string }> | undefined;
}

export const kind = choice(profiles);

export const general: Reader<General> = object<General>('`general`', {
  name: required(text),
  description: required(text),
  publisher: required(text),
  stackOwner: optional(text),
  contact: required(
    object<Contact>('`contact`', {
      name: required(text),
      url: optional(webAddress),
      email: optional(textLike(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, 'an e-mail address')),
    }),
  ),
  website: required(webAddress),
  privacyPolicy: required(webAddress),
  categories: required(list(choice(connectorCategories), 1)),
  brandColor: optional(textLike(/^#[\da-f]{6}$/i, 'a colour such as `#1f5f7a`')),
  version: optional(text),
});

export const service: Reader<Service> = object<Service>('`service`', {
  host: required(textLike(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d+)?$/i, 'a host alone, such as `api.example.com`,')),
  basePath: optional(textLike(/^\/[^?#\s]*$/, 'a path that starts with `/`')),
  schemes: optional(list(choice(['https', 'http']), 1)),
});

export const readmeTexts: Reader<ReadmeTexts> = object<ReadmeTexts>('`readme`', {
  prerequisites: optional(text),
  credentials: optional(text),
  gettingStarted: optional(text),
  knownIssues: optional(text),
  commonErrors: optional(text),
  faq: optional(list(object('The entry', { question: required(text), answer: required(text) }))),
});
