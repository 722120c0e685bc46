/** A webhook trigger: the call that subscribes, what the service sends, and the call that ends the subscription. */
import { subscribeMethods } from '../../../../connector/form-proposals';
import ContentFields from '../../content/ContentFields';
import { isTold } from '../../content/content-way';
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import Fold from '../../form/Fold';
import TextField from '../../form/TextField';
import ParameterList from '../../parameters/ParameterList';
import BodyFields from '../operations/BodyFields';
import TriggerTexts, { TriggerId } from './TriggerTexts';
import UnsubscribeFields from './UnsubscribeFields';

export default function WebhookForm({ at }: { readonly at: string }) {
  const { value } = useDraft();
  return (
    <>
      <TextField
        at={`${at}/path`}
        label="Path that subscribes"
        help="The platform calls it when a flow is switched on. Below the base path, such as `/subscriptions`."
        placeholder="/subscriptions"
        mono
      />
      <ChoiceField
        at={`${at}/method`}
        label="Method that subscribes"
        as="select"
        choices={subscribeMethods
          .filter((method) => method !== 'post')
          .map((method) => ({ value: method, label: method.toUpperCase() }))}
        none="POST"
        help="POST is what Microsoft describes. Published connectors use PUT and PATCH, too, where a service wants that."
      />
      <TriggerTexts at={at} />
      <TextField
        at={`${at}/callback`}
        label="Property for the callback address"
        help="The property of the body in which the service expects the address that it calls. Where it stands deeper, the names on the way with slashes: `config/url`. The platform fills it in; makers do not see it."
        placeholder="callbackUrl"
        mono
      />
      <ContentFields
        at={`${at}/notification`}
        label="Example of what the service sends"
        help="Paste the body of a callback, as JSON. Makers get dynamic content for each property."
        placeholder={'{ "bookId": 7, "returnedAt": "2026-01-02T03:04:05Z" }'}
      />
      <UnsubscribeFields at={`${at}/unsubscribe`} />
      <Fold
        title="What else is sent"
        summary={isTold(value(`${at}/body`)) ? 'More than the callback address' : 'Nothing'}
        places={[`${at}/body`]}
      >
        <BodyFields
          at={`${at}/body`}
          label="Example of the rest of the body"
          help="Without the callback address, as JSON. Makers get a field for each property, such as what they want to hear of."
        />
      </Fold>
      <Fold title="Parameters" places={[`${at}/parameters`]}>
        <ParameterList at={at} />
      </Fold>
      <TriggerId at={at} />
    </>
  );
}
