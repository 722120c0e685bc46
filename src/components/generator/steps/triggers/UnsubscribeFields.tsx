/** How a subscription ends: a call that is made for this trigger, or an operation that is there already. */
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import Fold from '../../form/Fold';
import IdField from '../../form/IdField';
import OperationField from '../../form/OperationField';
import TextField from '../../form/TextField';
import ParameterList from '../../parameters/ParameterList';
import { unsubscribeWay } from './unsubscribe-way';

export default function UnsubscribeFields({ at }: { readonly at: string }) {
  const { value, set, remove, calls } = useDraft();
  const way = unsubscribeWay(value(at));
  const deleting = calls.filter(({ method, role }) => method === 'delete' && role === 'action').map(({ id }) => id);
  return (
    <>
      <ChoiceField
        at={at}
        label="How a subscription ends"
        as="select"
        choices={[
          { value: 'own', label: 'With a call of its own' },
          { value: 'operation', label: 'With an operation of this connector' },
        ]}
        chosen={way}
        help="The service names the whole address in the header `Location` when it answers the subscription. The platform calls it with DELETE when the flow is switched off."
        onChoose={(next) => {
          if (next === '') remove(at);
          else if (next !== way) set(at, next === 'operation' ? { operation: '' } : {});
        }}
      />
      {way === 'operation' && (
        <OperationField
          at={`${at}/operation`}
          label="Operation that ends it"
          help="An operation with the method DELETE. Several triggers can share one; hide it from makers."
          among={deleting}
          onChoose={(id) => set(at, { operation: id })}
        />
      )}
      {way === 'own' && (
        <>
          <TextField
            at={`${at}/path`}
            label="Path that ends the subscription"
            help="Below the base path, such as `/subscriptions/{subscriptionId}`."
            placeholder="/subscriptions/{subscriptionId}"
            mono
          />
          <Fold title="Parameters of the call that ends it" places={[`${at}/parameters`, `${at}/id`]}>
            <ParameterList at={at} />
            <IdField
              at={at}
              kind="unsubscribe"
              label="Operation id of that call"
              help="It is made of the path if you leave it empty."
            />
          </Fold>
        </>
      )}
    </>
  );
}
