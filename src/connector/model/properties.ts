/** `apiProperties.json` as rules want to see it. */
import type { JsonNode } from '../text/json-node';
import {
  type ConnectionParameter,
  type OAuthSettings,
  readConnectionParameters,
  readOAuthSettings,
} from './connection-parameters';
import { type Policy, readPolicies } from './policies';

export class PropertiesModel {
  private parameterViews: readonly ConnectionParameter[] | undefined;
  private oauthViews: readonly OAuthSettings[] | undefined;
  private policyViews: readonly Policy[] | undefined;

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly root: JsonNode,
    /** Whether it is put together from the files of an exported solution. */
    readonly inSolution = false,
  ) {}

  /** The object that holds everything of use; missing in a file that is not what its name says. */
  get properties(): JsonNode | undefined {
    return this.root.object('properties');
  }

  /** Several ways to sign in, where makers choose among them. */
  get sets(): JsonNode | undefined {
    return this.properties?.object('connectionParameterSets');
  }

  get connectionParameters(): readonly ConnectionParameter[] {
    this.parameterViews ??= readConnectionParameters(this.properties);
    return this.parameterViews;
  }

  get oauthSettings(): readonly OAuthSettings[] {
    this.oauthViews ??= readOAuthSettings(this.connectionParameters);
    return this.oauthViews;
  }

  get policies(): readonly Policy[] {
    this.policyViews ??= readPolicies(this.properties);
    return this.policyViews;
  }
}
