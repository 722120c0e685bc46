/** One operation of the connector, chosen from a list. */
import { useDraft } from '../draft/draft-context';
import ChoiceField from './ChoiceField';
import type { FieldProps } from './field';
import { choiceOf, usePinnedId } from './operation-choices';

interface OperationFieldProps extends FieldProps {
  /** The ids that make sense here; all actions if left out. */
  readonly among?: readonly string[] | undefined;
  /** Where a choice changes more than its own place. */
  readonly onChoose?: (id: string) => void;
}

export default function OperationField({ among, onChoose, ...props }: OperationFieldProps) {
  const { calls, set, remove } = useDraft();
  const pin = usePinnedId();
  const choices = calls
    .filter(({ id, role }) => role === 'action' && (among === undefined || among.includes(id)))
    .map(choiceOf);
  return (
    <ChoiceField
      {...props}
      as="select"
      choices={choices}
      onChoose={(id) => {
        if (id !== '') pin(id);
        if (onChoose !== undefined) onChoose(id);
        else if (id === '') remove(props.at);
        else set(props.at, id);
      }}
    />
  );
}
