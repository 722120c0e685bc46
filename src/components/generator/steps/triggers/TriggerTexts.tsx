/** What makers read of a trigger: the same for both kinds. */
import { useDraft } from '../../draft/draft-context';
import Fold from '../../form/Fold';
import IdField from '../../form/IdField';
import LongTextField from '../../form/LongTextField';
import TextField from '../../form/TextField';

export default function TriggerTexts({ at }: { readonly at: string }) {
  return (
    <>
      <TextField
        at={`${at}/summary`}
        label="Summary"
        help="The name under which makers find it. It starts with `When`: `When a book is returned`."
      />
      <LongTextField
        at={`${at}/description`}
        label="Description"
        help="Makers read it below the summary. It starts with `This operation triggers when` and ends with a full stop."
        rows={2}
      />
      <TextField
        at={`${at}/hint`}
        label="Hint"
        help="Makers read it while they test their flow: how they can make it fire. `To see it work now, return a book.`"
      />
    </>
  );
}

/** The id of a trigger, which is made of the summary. */
export function TriggerId({ at }: { readonly at: string }) {
  const { text, calls } = useDraft();
  const proposed = calls.find(({ origin, role }) => origin === at && role === 'trigger')?.id ?? '';
  return (
    <Fold title="Id" summary={text(`${at}/id`) || proposed} places={[`${at}/id`]}>
      <IdField
        at={at}
        kind="trigger"
        help="Flows find the trigger by it, so it never changes once the connector is published. It is made of the summary if you leave it empty."
      />
    </Fold>
  );
}
