/** A webhook trigger: the call that subscribes, what the service sends, and the call that ends the subscription. */
import ContentFields from '../../content/ContentFields';
import { isTold } from '../../content/content-way';
import { useDraft } from '../../draft/draft-context';
import Fold from '../../form/Fold';
import TextField from '../../form/TextField';
import ParameterList from '../../parameters/ParameterList';
import BodyFields from '../operations/BodyFields';
import TriggerTexts, { TriggerId } from './TriggerTexts';

export default function WebhookForm({ at }: { readonly at: string }) {
  const { value } = useDraft();
  return (
    <>
      <TextField
        at={`${at}/path`}
        label="Path that subscribes"
        help="The platform posts to it when a flow is switched on. Below the base path, such as `/subscriptions`."
        placeholder="/subscriptions"
        mono
      />
      <TriggerTexts at={at} />
      <TextField
        at={`${at}/callback`}
        label="Property for the callback address"
        help="The property of the posted body in which the service expects the address that it calls. The platform fills it in; makers do not see it."
        placeholder="callbackUrl"
        mono
      />
      <ContentFields
        at={`${at}/notification`}
        label="Example of what the service sends"
        help="Paste the body of a callback, as JSON. Makers get dynamic content for each property."
        placeholder={'{ "bookId": 7, "returnedAt": "2026-01-02T03:04:05Z" }'}
      />
      <TextField
        at={`${at}/unsubscribe/path`}
        label="Path that ends the subscription"
        help="The platform calls it with DELETE when the flow is switched off, such as `/subscriptions/{subscriptionId}`. The service names the whole address in the header `Location` when it answers the subscription."
        placeholder="/subscriptions/{subscriptionId}"
        mono
      />
      <Fold
        title="What else is posted"
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
      <Fold
        title="Parameters of the call that ends it"
        places={[`${at}/unsubscribe/parameters`, `${at}/unsubscribe/id`]}
      >
        <ParameterList at={`${at}/unsubscribe`} />
        <TextField
          at={`${at}/unsubscribe/id`}
          label="Operation id of that call"
          help="It is made of the path if you leave it empty."
          optional
          mono
        />
      </Fold>
      <TriggerId at={at} />
    </>
  );
}
