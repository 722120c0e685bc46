/** Where makers get the value of a parameter from: they type it, or choose it from one of three kinds of list. */
import { useDraft } from '../draft/draft-context';
import ChoiceField, { type Choice } from '../form/ChoiceField';
import ListField from '../form/ListField';
import TextField from '../form/TextField';
import DynamicTreeFields from './DynamicTreeFields';
import DynamicValuesFields from './DynamicValuesFields';
import TypedField from './TypedField';
import { sourceOf, type ValueSource, withSource } from './value-source';

const sources: ReadonlyArray<Choice & { readonly value: ValueSource }> = [
  { value: 'enum', label: 'Choose from a fixed list' },
  { value: 'dynamicValues', label: 'Choose from a list that the service returns' },
  { value: 'dynamicTree', label: 'Walk through folders that the service returns' },
];

interface ValueSourceFieldsProps {
  readonly at: string;
  readonly type: string;
  readonly siblings: readonly string[];
  /** Set where there is no picker with folders. */
  readonly isFlat?: boolean;
}

export default function ValueSourceFields({ at, type, siblings, isFlat = false }: ValueSourceFieldsProps) {
  const { value, set } = useDraft();
  const parameter = value(at);
  const source = sourceOf(parameter);
  return (
    <>
      <ChoiceField
        at={`${at}/source`}
        label="How makers fill it in"
        as="select"
        choices={isFlat ? sources.filter((choice) => choice.value !== 'dynamicTree') : sources}
        none="Type it"
        chosen={source === 'typed' ? '' : source}
        onChoose={(choice) => {
          const next = sources.find((entry) => entry.value === choice)?.value ?? 'typed';
          set(at, withSource(parameter, next));
        }}
      />
      {source === 'enum' && (
        <ListField
          at={`${at}/enum`}
          label="Values"
          help="Makers read the words; the service gets the value."
          itemName="value"
          newItem={() => ({})}
        >
          {(entry) => (
            <>
              <TypedField at={`${entry}/value`} label="Value" type={type === 'array' ? 'string' : type} />
              <TextField at={`${entry}/title`} label="Words" />
            </>
          )}
        </ListField>
      )}
      {source === 'dynamicValues' && <DynamicValuesFields at={`${at}/dynamicValues`} siblings={siblings} />}
      {source === 'dynamicTree' && <DynamicTreeFields at={`${at}/dynamicTree`} siblings={siblings} />}
    </>
  );
}
