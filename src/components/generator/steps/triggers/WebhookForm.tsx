/** A webhook trigger: the call that subscribes, what the service sends, and the call that ends the subscription. */
import ContentFields from '../../content/ContentFields';
import { isTold } from '../../content/content-way';
import { useDraft } from '../../draft/draft-context';
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
      <UnsubscribeFields at={`${at}/unsubscribe`} />
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
      <TriggerId at={at} />
    </>
  );
}
