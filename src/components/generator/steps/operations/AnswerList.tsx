/** All answers of an operation, by their status. The first is what comes back when all is well. */
import ContentFields from '../../content/ContentFields';
import { isObject } from '../../draft/json-at';
import formStyles from '../../form/Form.module.css';
import ListField from '../../form/ListField';
import TextField from '../../form/TextField';

export default function AnswerList({ at }: { readonly at: string }) {
  return (
    <ListField
      at={at}
      label="Answers"
      help="At least one of success, with a status from `200` to `299`. Errors need no example; a status and a sentence help makers."
      itemName="answer"
      nameOf={(item) => (isObject(item) && typeof item.status === 'string' ? `Status ${item.status}` : '')}
      newItem={() => ({})}
    >
      {(place, index) => (
        <>
          <TextField
            at={`${place}/status`}
            label="Status"
            help={index === 0 ? '`200` with content, `201` for something new, `204` without content.' : undefined}
            mono
          />
          <TextField
            at={`${place}/description`}
            label="Description"
            help={index === 0 ? 'When the service answers so. A sentence stands in if you leave it empty.' : undefined}
            optional
          />
          <TextField
            at={`${place}/contentType`}
            label="Media type"
            help={index === 0 ? 'Only if it is not JSON.' : undefined}
            optional
            mono
          />
          {index === 0 ? (
            <p className={formStyles.help}>Its example stands above.</p>
          ) : (
            <ContentFields at={place} label="Example" help="What comes back then, as JSON." optional />
          )}
        </>
      )}
    </ListField>
  );
}
