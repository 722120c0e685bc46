/** The security requirements of a definition: one entry for each scheme that is asked for. */
import { oncePerDefinition } from '../model/once';
import type { JsonNode } from '../text/json-node';

export interface SecurityRequirement {
  readonly name: string;
  /** The requirement object that holds the entry. */
  readonly holder: JsonNode;
  /** The list of scopes; missing where it could not be read. */
  readonly value: JsonNode | undefined;
  /** The definition that it asks for, if there is one. */
  readonly scheme: JsonNode | undefined;
}

/** All requirements, of the whole definition first, then of its operations. */
export const securityRequirements = oncePerDefinition(({ root, holders }): readonly SecurityRequirement[] => {
  const definitions = root.object('securityDefinitions');
  return holders.flatMap((holder) =>
    holder.array('security').flatMap((requirement) =>
      requirement.members.map(({ name, value }) => ({
        name,
        holder: requirement,
        value,
        scheme: definitions?.object(name),
      })),
    ),
  );
});
