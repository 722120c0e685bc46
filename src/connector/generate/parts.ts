/** What the steps of the generator hand to each other. */
import type { JsonObject } from '../convert/json';

/** An instance of a policy template, as it stands in `apiProperties.json`. */
export interface PolicyInstance {
  readonly templateId: string;
  readonly title: string;
  readonly type?: string;
  readonly parameters: JsonObject;
}

/** A way to sign in, as both files tell it. */
export interface AuthenticationParts {
  /** Entries of `securityDefinitions`, with the scopes that calls ask for. */
  readonly schemes: ReadonlyArray<{
    readonly name: string;
    readonly scheme: JsonObject;
    readonly scopes: readonly string[];
  }>;
  readonly connectionParameters: JsonObject;
  /** Where makers choose among several ways, the ways; then `connectionParameters` is empty. */
  readonly sets?: JsonObject;
  readonly policies: readonly PolicyInstance[];
  /** What the script has to do for it. */
  readonly token?: TokenRequest;
  /** How makers come by what they have to enter: a paragraph of the readme. */
  readonly credentials: string;
}

/** How the script gets a token with the credentials of an application. */
export interface TokenRequest {
  readonly tokenUrl: string;
  readonly scope: string;
  /** Further fields of the form, such as `audience`. */
  readonly fields: Readonly<Record<string, string>>;
}

export const noParts: AuthenticationParts = {
  schemes: [],
  connectionParameters: {},
  policies: [],
  credentials: 'No credentials are needed: the service is open to all.',
};
