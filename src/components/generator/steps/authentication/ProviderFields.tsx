/** OAuth 2.0 at a service that the platform knows by name. Its parameters come from the engine's table. */
import { identityProviders } from '../../../../connector/form-tables';
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import KeyValueField from '../../form/KeyValueField';
import { namedProviders } from './kinds';
import { AddressFields, ParameterFields, ScopesAndClient } from './SharedFields';

export default function ProviderFields({ at }: { readonly at: string }) {
  const { text } = useDraft();
  const chosen = text(`${at}/provider`);
  const provider = Object.hasOwn(identityProviders, chosen) ? identityProviders[chosen] : undefined;
  const parameters = `${at}/parameters`;
  const isFree = provider !== undefined && provider.required.length + provider.optional.length === 0;
  return (
    <>
      <ChoiceField
        at={`${at}/provider`}
        label="Service"
        help="The platform’s name for the service."
        as="select"
        choices={namedProviders.map((id) => ({ value: id, label: id }))}
      />
      <AddressFields at={at} />
      <ScopesAndClient at={at} />
      {provider !== undefined && !isFree && (
        <>
          <ParameterFields at={parameters} names={provider.required} />
          <ParameterFields at={parameters} names={provider.optional} optional />
        </>
      )}
      {isFree && (
        <KeyValueField
          at={parameters}
          label="Parameters of the provider"
          help="What this provider takes is not published. Connectors that use it show what works."
          itemName="parameter"
          keyLabel="Name"
          valueLabel="Value"
          optional
        />
      )}
    </>
  );
}
