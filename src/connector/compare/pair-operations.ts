/** Finds for each operation of the old version the one it became: by its id, else by its method and path. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';

export interface PairedOperations {
  readonly pairs: readonly { readonly old: OperationView; readonly new: OperationView }[];
  readonly gone: readonly OperationView[];
  readonly added: readonly OperationView[];
  /** Ids that a version uses twice, so that only the first could be compared. */
  readonly repeated: { readonly old: readonly OperationView[]; readonly new: readonly OperationView[] };
}

export function pairOperations(old: DefinitionModel, now: DefinitionModel): PairedOperations {
  const [before, after] = [byId(old.operations), byId(now.operations)];
  const partners = new Map<OperationView, OperationView>();
  for (const [id, operation] of before.first) {
    const partner = after.first.get(id);
    if (partner !== undefined) partners.set(operation, partner);
  }
  const taken = new Set(partners.values());
  const repeated = new Set([...before.repeated, ...after.repeated]);
  const free = now.operations.filter((operation) => !taken.has(operation) && !repeated.has(operation));
  const byPlace = new Map(free.map((operation) => [placeOf(operation), operation]));
  for (const operation of old.operations) {
    if (partners.has(operation) || repeated.has(operation)) continue;
    const partner = byPlace.get(placeOf(operation));
    if (partner === undefined) continue;
    partners.set(operation, partner);
    taken.add(partner);
    byPlace.delete(placeOf(operation));
  }
  return {
    // In the order of the old file.
    pairs: old.operations.flatMap((operation) => {
      const partner = partners.get(operation);
      return partner === undefined ? [] : [{ old: operation, new: partner }];
    }),
    gone: old.operations.filter((operation) => !partners.has(operation) && !repeated.has(operation)),
    added: free.filter((operation) => !taken.has(operation)),
    repeated: { old: before.repeated, new: after.repeated },
  };
}

function byId(operations: readonly OperationView[]) {
  const first = new Map<string, OperationView>();
  const repeated: OperationView[] = [];
  for (const operation of operations) {
    const { id } = operation;
    if (id === undefined || id === '') continue;
    if (first.has(id)) repeated.push(operation);
    else first.set(id, operation);
  }
  return { first, repeated };
}

const placeOf = ({ method, template }: OperationView) => `${method} ${template}`;
