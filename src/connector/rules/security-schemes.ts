/** The security definitions with what their kind needs and what it has no use for (OpenAPI 2.0, Security Scheme Object). */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';

export interface SecurityScheme {
  readonly name: string;
  readonly scheme: JsonNode;
  /** As the official sentences name it: `basic`, `apiKey` or `oauth2`. */
  readonly kind: string;
  readonly required: readonly string[];
  readonly foreign: readonly string[];
}

const oauthFields = ['flow', 'authorizationUrl', 'tokenUrl', 'scopes'] as const;
const keyFields = ['name', 'in'] as const;
const addressesByFlow: Readonly<Record<string, readonly string[]>> = {
  implicit: ['authorizationUrl'],
  password: ['tokenUrl'],
  application: ['tokenUrl'],
  accessCode: ['authorizationUrl', 'tokenUrl'],
};

/** The security definitions of a known kind, and those without any. Unknown kinds are `value-from-list`'s matter. */
export function securitySchemes({ root }: DefinitionModel): SecurityScheme[] {
  return (root.object('securityDefinitions')?.members ?? []).flatMap(({ name, value }) => {
    if (value?.kind !== 'object') return [];
    const fields = fieldsOf(value);
    return fields === undefined ? [] : [{ name, scheme: value, ...fields }];
  });
}

function fieldsOf(scheme: JsonNode): Pick<SecurityScheme, 'kind' | 'required' | 'foreign'> | undefined {
  const kind = scheme.string('type');
  if (!scheme.has('type')) return { kind: 'unknown', required: ['type'], foreign: [] };
  if (kind === 'basic') return { kind, required: [], foreign: [...keyFields, ...oauthFields] };
  if (kind === 'apiKey') return { kind, required: keyFields, foreign: oauthFields };
  if (kind !== 'oauth2') return undefined;
  const addresses = addressesByFlow[scheme.string('flow') ?? ''];
  if (addresses === undefined) return { kind, required: ['flow', 'scopes'], foreign: keyFields };
  const unused = ['authorizationUrl', 'tokenUrl'].filter((address) => !addresses.includes(address));
  return { kind, required: ['flow', 'scopes', ...addresses], foreign: [...keyFields, ...unused] };
}
