/** Content whose form the service tells while a flow is made, such as the columns of a table that the maker chose. */
import KeyValueField from '../form/KeyValueField';
import OperationField from '../form/OperationField';
import TextField from '../form/TextField';

export default function DynamicSchemaFields({ at }: { readonly at: string }) {
  return (
    <>
      <OperationField
        at={`${at}/operation`}
        label="Operation that returns the schema"
        help="The designer calls it when a maker has filled in what it needs. It has to answer with a JSON schema."
      />
      <TextField
        at={`${at}/path`}
        label="Where in its answer the schema stands"
        help="The names on the way, with slashes: `table/schema`. Empty if the whole answer is the schema."
        optional
        mono
      />
      <KeyValueField
        at={`${at}/parameters`}
        label="What it is given"
        help="For each of its parameters the name of a parameter of this operation."
        itemName="value"
        keyLabel="Its parameter"
        valueLabel="Parameter of this operation"
        optional
      />
    </>
  );
}
