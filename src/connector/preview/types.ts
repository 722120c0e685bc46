/** What a preview is made of. Plain data, so that it can cross out of a worker. */
import type { TextRange } from '../text/line-index';

/** Where something stands in the files of the connector. */
export interface PreviewPlace {
  readonly file: string;
  readonly pointer: string;
  /** UTF-16 offsets in the text of the file. */
  readonly range: TextRange;
}

/** `normal` stands for no `x-ms-visibility`, and for one that is not a known word. */
export type Visibility = 'important' | 'normal' | 'advanced' | 'internal';

/** How a maker fills a field in. `dynamic` is a part that only the service knows; `unknown` cannot be told. */
export type Control =
  | 'text'
  | 'number'
  | 'switch'
  | 'date'
  | 'file'
  | 'choice'
  | 'lookup'
  | 'picker'
  | 'list'
  | 'object'
  | 'dynamic'
  | 'unknown';

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The operation that fills a dropdown, or that says what a dynamic part looks like. */
export interface FilledBy {
  readonly extension: string;
  /** The id as written; empty when there is none. */
  readonly operationId: string;
  /** The summary of the operation; missing when the definition has no such operation. */
  readonly title?: string;
  readonly place?: PreviewPlace;
  /** Names of the other inputs that it waits for. */
  readonly needs: readonly string[];
}

/** One field of an operation, as the designer lays it out: objects are taken apart, lists are not. */
export interface PreviewField {
  /** Unique within its operation. */
  readonly key: string;
  /** The technical name. */
  readonly name: string;
  /** What stands above the field: the labels of the objects around it, then its own. */
  readonly label: string;
  /** Whether it has a label of its own, or shows its technical name. */
  readonly labelled: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly visibility: Visibility;
  readonly control: Control;
  /** `path`, `query`, `header`, `body` or `formData`, as written. */
  readonly location: string;
  /** The type, and the format where there is one; empty when none is given. */
  readonly type: string;
  readonly choices: readonly Choice[];
  readonly moreChoices: number;
  readonly filledBy?: FilledBy;
  /** The default as a text; missing when there is none. */
  readonly preset?: string;
  /** Of a list: what one entry holds. */
  readonly entry: readonly PreviewField[];
  /** What keeps it from being shown as it is meant, in a sentence. */
  readonly trouble?: string;
  readonly place: PreviewPlace;
}

/** One piece of dynamic content that later steps can use. */
export interface PreviewToken {
  readonly key: string;
  readonly label: string;
  readonly labelled: boolean;
  readonly description: string;
  readonly type: string;
  readonly visibility: Visibility;
  readonly control: Control;
  /** The labels of the lists that it stands in, outermost first. */
  readonly within: readonly string[];
  readonly filledBy?: FilledBy;
  readonly trouble?: string;
  readonly place: PreviewPlace;
}

/** An operation in the list that a maker chooses from. */
export interface PreviewCard {
  /** The pointer of the operation. */
  readonly key: string;
  readonly kind: 'action' | 'trigger';
  /** How a trigger learns of something: it is called, or it asks again and again. */
  readonly way?: 'webhook' | 'polling';
  readonly title: string;
  /** Whether it has a summary, or shows its id. */
  readonly titled: boolean;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly visibility: Visibility;
  readonly deprecated: boolean;
  /** The status of `x-ms-api-annotation`, such as `Preview`. */
  readonly status: string;
  /** How to make a trigger fire. */
  readonly hint: string;
  readonly place: PreviewPlace;
}

/** What a card shows when it is opened. */
export interface PreviewDetail {
  readonly key: string;
  /** The order of the designer: important, normal, advanced, internal. */
  readonly fields: readonly PreviewField[];
  readonly tokens: readonly PreviewToken[];
  /** Why there are no tokens, in a sentence; empty when there are some. */
  readonly withoutTokens: string;
  /** Whether parts were left out because there are too many. */
  readonly shortened: boolean;
}

export type ConnectionControl = 'text' | 'secret' | 'number' | 'switch' | 'choice' | 'sign-in' | 'gateway' | 'unknown';

/** One field of the dialog in which a maker makes a connection. */
export interface ConnectionField {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly labelled: boolean;
  readonly description: string;
  readonly tooltip: string;
  readonly control: ConnectionControl;
  /** The type as written. */
  readonly type: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly choices: readonly Choice[];
  readonly preset?: string;
  /** Of a sign-in: the identity provider, as written. */
  readonly provider: string;
  readonly place: PreviewPlace;
}

/** One way to sign in. */
export interface ConnectionWay {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ConnectionField[];
  readonly place: PreviewPlace;
}

export interface ConnectionPreview {
  /** `unknown` when `apiProperties.json` is not there or cannot be read; `none` when nothing is asked. */
  readonly kind: 'unknown' | 'none' | 'fields' | 'sets';
  /** Of sets: the label of the choice. */
  readonly title: string;
  readonly description: string;
  readonly ways: readonly ConnectionWay[];
}

export interface ConnectorPreview {
  readonly title: string;
  readonly description: string;
  readonly place?: PreviewPlace;
  /** `#rrggbb`; empty when the connector has none that is written so. */
  readonly brandColor: string;
  readonly connection: ConnectionPreview;
  /** In the order of the document. */
  readonly cards: readonly PreviewCard[];
  /** Of the cards that were asked for. */
  readonly details: readonly PreviewDetail[];
  /** Why there is nothing to show, in a sentence; empty when there is. */
  readonly problem: string;
}
