/** One job of the script. */
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import KeyValueField from '../../form/KeyValueField';
import ListField from '../../form/ListField';
import OperationsField from '../../form/OperationsField';
import TextField from '../../form/TextField';
import { requestMethods } from '../operations/request-line';

const methods = requestMethods.map((value) => ({ value, label: value.toUpperCase() }));

export default function JobForm({ at }: { readonly at: string }) {
  const { text } = useDraft();
  return (
    <>
      <OperationsField at={`${at}/operations`} label="Operations" help="For which calls it runs. At least one." />
      {text(`${at}/job`) === 'route' ? (
        <RouteFields at={at} />
      ) : (
        <ChangeFields at={at} isAnswer={text(`${at}/job`) === 'transformResponse'} />
      )}
    </>
  );
}

function RouteFields({ at }: { readonly at: string }) {
  return (
    <>
      <TextField
        at={`${at}/path`}
        label="Path"
        help="The whole path that is called instead, with the base path: `/v1/search`. The query stays; names in braces are not filled in."
        placeholder="/v1/search"
        mono
      />
      <ChoiceField
        at={`${at}/method`}
        label="Method"
        as="select"
        choices={methods}
        none="That of the operation"
        optional
      />
    </>
  );
}

function ChangeFields({ at, isAnswer }: { readonly at: string; readonly isAnswer: boolean }) {
  const where = isAnswer ? 'of the answer' : 'of the body';
  const list = 'Of a list each entry is changed.';
  return (
    <>
      <KeyValueField
        at={`${at}/rename`}
        label="Rename properties"
        help={`New names for properties at the top ${where}. ${list}`}
        itemName="property"
        keyLabel="Name as it comes"
        valueLabel="Name as it goes on"
        optional
      />
      <ListField
        at={`${at}/remove`}
        label="Remove properties"
        help={`Properties at the top ${where} that go no further. ${list}`}
        itemName="property"
        newItem={() => ''}
        unordered
        optional
      >
        {(place) => <TextField at={place} label="Name" mono />}
      </ListField>
      <TextField
        at={`${at}/wrapIn`}
        label="Wrap in a property"
        help={
          isAnswer
            ? 'Puts the whole answer into a property of this name, such as a bare list that a trigger needs in `value`.'
            : 'Puts the whole body into a property of this name, as some services want it.'
        }
        optional
        mono
      />
    </>
  );
}
