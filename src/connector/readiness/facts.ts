/** What the files say that the checklist needs, besides findings. */
import { CompanionModels } from '../model/companions';
import type { ConnectorModel } from '../model/connector';
import type { IconModel } from '../model/icon';
import type { JsonNode } from '../text/json-node';
import type { ReadinessSubject } from './types';

export interface Facts {
  readonly subject: ReadinessSubject;
  /** Whether there is a definition with at least one operation. */
  readonly hasDefinition: boolean;
  readonly hasProperties: boolean;
  readonly hasReadme: boolean;
  readonly hasIntro: boolean;
  readonly usesOAuth: boolean;
  readonly icon: IconModel | undefined;
}

/** Reads the facts. Never throws on bad input. */
export function factsOf(connector: ConnectorModel): Facts {
  const { definition, properties } = connector;
  const info = definition?.root.object('info');
  const operations = (definition?.operations ?? []).filter(({ isInternal }) => !isInternal);
  const nameOf = ({ node, name }: { node: JsonNode; name: string }) => node.string('summary')?.trim() || name;
  const kinds = signInKinds(connector);
  return {
    subject: {
      title: info?.string('title')?.trim() ?? '',
      description: info?.string('description')?.trim() ?? '',
      publisher: properties?.properties?.string('publisher')?.trim() ?? '',
      host: definition?.root.string('host')?.trim() ?? '',
      signIn: kinds.length === 0 ? 'none' : kinds.join(', '),
      actions: operations.filter(({ isTrigger }) => !isTrigger).map(nameOf),
      triggers: operations.filter(({ isTrigger }) => isTrigger).map(nameOf),
    },
    hasDefinition: (definition?.operations.length ?? 0) > 0,
    // A solution says some of it elsewhere, and nothing of the publisher.
    hasProperties: properties?.properties !== undefined && !properties.inSolution,
    hasReadme: connector.fileOf('readme') !== undefined,
    hasIntro: connector.fileOf('intro') !== undefined,
    usesOAuth: kinds.includes('OAuth 2.0'),
    icon: new CompanionModels(connector).icon,
  };
}

const signInNames: Readonly<Record<string, string>> = {
  apikey: 'API key',
  basic: 'user name and password',
  oauth2: 'OAuth 2.0',
  oauthsetting: 'OAuth 2.0',
};

/** The ways to sign in, from the definition and from the connection parameters. */
function signInKinds({ definition, properties }: ConnectorModel): string[] {
  const schemes = definition?.root.object('securityDefinitions')?.members ?? [];
  const sets = properties?.properties?.object('connectionParameterSets')?.array('values') ?? [];
  const parameters = [
    ...(properties?.properties?.object('connectionParameters')?.members ?? []),
    ...sets.flatMap((way) => way.object('parameters')?.members ?? []),
  ];
  const types = [...schemes, ...parameters].map(({ value }) => value?.string('type')?.toLowerCase() ?? '');
  return [...new Set(types.flatMap((type) => (Object.hasOwn(signInNames, type) ? (signInNames[type] ?? []) : [])))];
}
