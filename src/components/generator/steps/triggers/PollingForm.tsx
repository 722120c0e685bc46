/** A polling trigger: the call that is made again and again, the list in its answer, and how it remembers what it saw. */
import ContentFields from '../../content/ContentFields';
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import Fold from '../../form/Fold';
import formStyles from '../../form/Form.module.css';
import TextField from '../../form/TextField';
import ParameterList from '../../parameters/ParameterList';
import PathField from '../../parameters/PathField';
import BodyFields from '../operations/BodyFields';
import { isRemembered, pollingChoices, withItems } from './polling-choices';
import TriggerTexts, { TriggerId } from './TriggerTexts';

export default function PollingForm({ at }: { readonly at: string }) {
  const { value, text, set, remove, touch, calls } = useDraft();
  // A body that GET does not send stays to be seen, with its note.
  const asksBody = text(`${at}/method`) === 'post' || value(`${at}/body`) !== undefined;
  const id = calls.find(({ origin }) => origin === at)?.id ?? '';
  const hasPolicy = value(`${at}/state`) === undefined && isRemembered(value('/policies'), id);
  return (
    <>
      <TextField
        at={`${at}/path`}
        label="Path"
        help="The call that lists what is new, the newest first. Below the base path, such as `/new-books`."
        placeholder="/new-books"
        mono
      />
      <ChoiceField
        at={`${at}/method`}
        label="Method"
        as="select"
        choices={[{ value: 'post', label: 'POST, with a body' }]}
        none="GET"
        onChoose={(method) => {
          // A body that no longer fits says so at once.
          touch(`${at}/body`);
          if (method === '') remove(`${at}/method`);
          else set(`${at}/method`, method);
        }}
        help="GET is what Microsoft describes. Published connectors poll with POST, too, where a service is asked in a body. What the platform remembers still goes into the query."
      />
      <TriggerTexts at={at} />
      {asksBody && (
        <BodyFields
          at={`${at}/body`}
          label="Example of what is asked"
          help="Paste the body of the call as the service takes it, as JSON. Makers get a field for each property, such as what they look for."
        />
      )}
      <ContentFields
        at={`${at}/response`}
        label="Example answer"
        help="Paste what the service answers when something is new, as JSON. Makers get dynamic content for each property."
        placeholder={'{ "books": [{ "id": 7, "returnedAt": "2026-01-02T03:04:05Z" }] }'}
      />
      {hasPolicy ? (
        <p className={formStyles.help}>
          A policy of its own remembers what this trigger has seen. It stands in the step Policies.
        </p>
      ) : (
        <StateFields at={at} />
      )}
      <Fold title="Parameters" places={[`${at}/parameters`]}>
        <ParameterList at={at} />
      </Fold>
      <TriggerId at={at} />
    </>
  );
}

/** Which list is new, and what the platform remembers of it. */
function StateFields({ at }: { readonly at: string }) {
  const { value, set } = useDraft();
  const { lists, values, isBare } = pollingChoices(value(at));
  return (
    <>
      <PathField
        at={`${at}/items`}
        label="The list of new items"
        help="The property of the answer that holds the list. A flow runs for what is in it."
        paths={lists}
        onChoose={(items) => set(at, withItems(value(at), items))}
      />
      {isBare && (
        <p className={formStyles.help}>
          The answer is a bare list. The platform needs a list in a property, so the service or custom code has to wrap
          it; name the property here.
        </p>
      )}
      <PathField
        at={`${at}/state/property`}
        label="What says how new an item is"
        help="A value in each item, such as the moment of its creation. The platform remembers that of the first item."
        paths={values}
      />
      <TextField
        at={`${at}/state/parameter`}
        label="Query parameter that takes it"
        help="With the next call the platform sends what it remembers in this parameter: `since`. The service answers with what is newer. Makers do not see it."
        placeholder="since"
        mono
      />
    </>
  );
}
