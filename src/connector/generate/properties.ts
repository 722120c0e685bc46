/** Writes `apiProperties.json`. It says the same about authentication as the definition: both are made of the same parts. */
import { compact, isObject, type JsonObject, listOf } from '../convert/json';
import type { Answers } from './answers';
import { gatewayParameter } from './authentication/authentication';
import { nextLinkPolicies } from './operations/next-link';
import { pollingPolicy } from './operations/polling';
import type { Origins } from './origins';
import type { AuthenticationParts, PolicyInstance } from './parts';
import type { PlannedCall } from './plan';
import { policyInstance } from './policies';

/** All independent publishers share one colour; the wizard's own is not taken for a brand. */
const independentColor = '#da3b01';
export const standInColor = '#1f5f7a';

/** The colour of the tile. */
export function brandColor({ kind, general }: Answers): string {
  return (
    (kind === 'independent' ? undefined : general.brandColor?.toLowerCase()) ??
    (kind === 'independent' ? independentColor : standInColor)
  );
}

export function propertiesObject(
  answers: Answers,
  calls: readonly PlannedCall[],
  parts: AuthenticationParts,
  scriptOperations: readonly string[],
): JsonObject {
  const { general, gateway } = answers;
  const extra = gateway === true ? gatewayParameter : {};
  const policies = allPolicies(answers, calls, parts).map(({ instance }) => instance);
  return {
    properties: compact([
      ['connectionParameters', parts.sets === undefined ? { ...parts.connectionParameters, ...extra } : undefined],
      ['connectionParameterSets', parts.sets === undefined ? undefined : setsWith(parts.sets, extra)],
      ['iconBrandColor', brandColor(answers)],
      [
        'capabilities',
        [
          'actions',
          ...((answers.triggers ?? []).length === 0 ? [] : ['triggers']),
          ...(gateway === true ? ['gateway'] : []),
        ],
      ],
      ['policyTemplateInstances', policies.length === 0 ? undefined : policies],
      ['scriptOperations', scriptOperations.length === 0 ? undefined : scriptOperations],
      ['publisher', general.publisher],
      ['stackOwner', general.stackOwner ?? general.publisher],
    ]),
  };
}

/** A gateway is asked for whichever way makers choose. */
function setsWith(sets: JsonObject, extra: JsonObject): JsonObject {
  const values = listOf(sets.values).map((set) =>
    isObject(set) ? { ...set, parameters: { ...(isObject(set.parameters) ? set.parameters : {}), ...extra } } : set,
  );
  return { ...sets, values };
}

/** The policies in the order in which they run: sign-in first, then what the answers ask for, then triggers. */
function allPolicies(
  { operations, policies = [], triggers = [] }: Answers,
  calls: readonly PlannedCall[],
  parts: AuthenticationParts,
): Array<{ readonly instance: PolicyInstance; readonly origin: string }> {
  const polling = triggers.flatMap((trigger, index) => {
    const origin = `/triggers/${index}`;
    const id = calls.find((call) => call.origin === origin)?.id;
    const instance = trigger.kind === 'polling' && id !== undefined ? pollingPolicy(trigger, id) : undefined;
    return instance === undefined ? [] : [{ instance, origin }];
  });
  return [
    ...parts.policies.map((instance) => ({ instance, origin: '/authentication' })),
    ...policies.map((policy, index) => ({ instance: policyInstance(policy), origin: `/policies/${index}` })),
    ...nextLinkPolicies(operations, policies, calls),
    ...polling,
  ];
}

/** Which answers the parts of the properties come from. */
export function propertiesOrigins(
  file: string,
  answers: Answers,
  calls: readonly PlannedCall[],
  parts: AuthenticationParts,
  origins: Origins,
): void {
  const add = (pointer: string, answer: string) => origins.add(file, `/properties${pointer}`, answer);
  add('/iconBrandColor', '/general/brandColor');
  add('/publisher', '/general/publisher');
  add('/stackOwner', '/general/stackOwner');
  add('/connectionParameters', '/authentication');
  add('/connectionParameters/gateway', '/gateway');
  add('/connectionParameterSets', '/authentication');
  add('/connectionParameterSets/values', '/authentication/ways');
  allPolicies(answers, calls, parts).forEach(({ origin }, index) => {
    const at = `/policyTemplateInstances/${index}`;
    add(at, origin);
    if (origin.startsWith('/policies')) {
      add(`${at}/templateId`, `${origin}/template`);
      add(`${at}/parameters/x-ms-apimTemplate-operationName`, `${origin}/operations`);
      add(`${at}/parameters/x-ms-apimTemplate-policySection`, `${origin}/section`);
    }
  });
  scriptedOperations(answers, calls, parts).forEach(({ origin }, index) => {
    add(`/scriptOperations/${index}`, origin);
  });
}

/** The ids of the operations that run through the script, each with the answer that says so. */
export function scriptedOperations(
  { code = [] }: Answers,
  calls: readonly PlannedCall[],
  { token }: AuthenticationParts,
): Array<{ readonly id: string; readonly origin: string }> {
  const named = code.flatMap(({ operations }, job) =>
    operations.map((id, index) => ({ id, origin: `/code/${job}/operations/${index}` })),
  );
  // With a token every call has to be signed in.
  const all = token === undefined ? [] : calls.map(({ id }) => ({ id, origin: '/authentication' }));
  const seen = new Set<string>();
  return [...named, ...all].filter(({ id }) => !seen.has(id) && seen.add(id));
}
