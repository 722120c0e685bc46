/** One parameter: what it is called, where it goes, what it takes, where its values come from. */
import { useDraft } from '../draft/draft-context';
import { isObject } from '../draft/json-at';
import CheckField from '../form/CheckField';
import ChoiceField, { type Choice } from '../form/ChoiceField';
import Fold from '../form/Fold';
import TextField from '../form/TextField';
import TypedField from './TypedField';
import ValueSourceFields from './ValueSourceFields';
import { visibilityChoices, visibilityNone } from './visibility';

const places: readonly Choice[] = [
  { value: 'query', label: 'In the query: `?limit=5`' },
  { value: 'path', label: 'In the path: `/books/{id}`' },
  { value: 'header', label: 'In a header' },
  { value: 'formData', label: 'In a form' },
].map(({ value, label }) => ({ value, label: label.replaceAll('`', '') }));

const types: readonly Choice[] = [
  { value: 'integer', label: 'Whole number' },
  { value: 'number', label: 'Number' },
  { value: 'boolean', label: 'Yes or no' },
  { value: 'array', label: 'List' },
  { value: 'file', label: 'File (in a form)' },
];

const itemTypes = types.filter(({ value }) => value !== 'array' && value !== 'file');

const formats: Readonly<Record<string, readonly Choice[]>> = {
  string: [
    { value: 'date-time', label: 'Date and time' },
    { value: 'date', label: 'Date' },
    { value: 'uri', label: 'Web address' },
    { value: 'email', label: 'E-mail address' },
    { value: 'uuid', label: 'UUID' },
    { value: 'byte', label: 'Base64' },
    { value: 'password', label: 'Password' },
  ],
  integer: [
    { value: 'int32', label: '32 bits' },
    { value: 'int64', label: '64 bits' },
  ],
  number: [
    { value: 'float', label: 'Single precision' },
    { value: 'double', label: 'Double precision' },
  ],
};

interface ParameterFieldsProps {
  readonly at: string;
  /** The names of all parameters beside it, which other operations can be given. */
  readonly siblings: readonly string[];
}

export default function ParameterFields({ at, siblings }: ParameterFieldsProps) {
  const { value, text } = useDraft();
  const parameter = value(at);
  const isInPath = isObject(parameter) && parameter.in === 'path';
  const type = text(`${at}/type`) || 'string';
  return (
    <>
      <TextField at={`${at}/name`} label="Name" help="As the service calls it. Makers do not see it." mono />
      <ChoiceField at={`${at}/in`} label="Place" as="select" choices={places} help="Where in the call it stands." />
      <TextField
        at={`${at}/summary`}
        label="Label"
        help="Makers read it above the field. A few words with capital letters, such as `Due Date`."
      />
      <TextField
        at={`${at}/description`}
        label="Description"
        help="Makers read it in the empty field. It says more than the label: what the value means or where to find it."
      />
      <ChoiceField at={`${at}/type`} label="Kind of value" as="select" choices={types} none="Text" />
      {type === 'array' && (
        <ChoiceField
          at={`${at}/items`}
          label="Kind of its entries"
          as="select"
          choices={itemTypes}
          none="Text"
          help="The entries are sent with commas between them."
        />
      )}
      {!isInPath && <CheckField at={`${at}/required`} label="Makers have to fill it in" />}
      <ValueSourceFields at={at} type={type} siblings={siblings} />
      <Fold
        title="Default, form and visibility"
        places={['default', 'format', 'visibility'].map((name) => `${at}/${name}`)}
        summary={['default', 'format', 'visibility']
          .map((name) => text(`${at}/${name}`))
          .filter(Boolean)
          .join(', ')}
      >
        <TypedField
          at={`${at}/default`}
          label="Default"
          help="Stands in the field until a maker changes it."
          type={type}
          optional
        />
        {formats[type] !== undefined && (
          <ChoiceField
            at={`${at}/format`}
            label="Form"
            as="select"
            choices={formats[type]}
            none="Any"
            help="Gives makers a fitting field, such as a calendar."
            optional
          />
        )}
        <ChoiceField
          at={`${at}/visibility`}
          label="When makers see it"
          choices={visibilityChoices}
          none={visibilityNone}
        />
      </Fold>
    </>
  );
}
