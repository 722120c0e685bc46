/** The step for triggers: what starts a flow. */

import { useDraft } from '../../draft/draft-context';
import { isObject } from '../../draft/json-at';
import formStyles from '../../form/Form.module.css';
import OpenList from '../../form/OpenList';
import PollingForm from './PollingForm';
import WebhookForm from './WebhookForm';

const additions = [
  { label: 'Add a polling trigger', newItem: () => ({ kind: 'polling', state: {}, response: {} }) },
  { label: 'Add a webhook trigger', newItem: () => ({ kind: 'webhook', notification: {}, unsubscribe: {} }) },
] as const;

export default function TriggersStep() {
  const { text } = useDraft();
  return (
    <>
      <p className={formStyles.help}>
        A trigger starts a flow. With polling the platform asks the service again and again whether there is something
        new. With a webhook the service calls the platform when something happens; it has to have a call that subscribes
        and one that ends the subscription. A connector can do without triggers.
      </p>
      <OpenList
        at="/triggers"
        itemName="trigger"
        nameOf={(item) => (isObject(item) && typeof item.summary === 'string' ? item.summary : '')}
        badgeOf={(item) => (isObject(item) && item.kind === 'polling' ? 'Polling' : 'Webhook')}
        additions={additions}
      >
        {(at) => (text(`${at}/kind`) === 'polling' ? <PollingForm at={at} /> : <WebhookForm at={at} />)}
      </OpenList>
    </>
  );
}
