/** A picker with folders: one operation lists the root, one lists a folder. Often they are the same. */
import { useDraft } from '../draft/draft-context';
import ChoiceField from '../form/ChoiceField';
import Covered from '../form/Covered';
import Fold from '../form/Fold';
import KeyValueField from '../form/KeyValueField';
import OperationField from '../form/OperationField';
import { LevelFields } from './DynamicValuesFields';
import PathField from './PathField';
import { useOffers } from './use-offers';
import { proposedTree } from './value-source';

interface DynamicTreeFieldsProps {
  readonly at: string;
  readonly siblings: readonly string[];
}

export default function DynamicTreeFields({ at, siblings }: DynamicTreeFieldsProps) {
  const { text, value, set } = useDraft();
  const offers = useOffers();
  const propose = (id: string) => {
    const select = value(`${at}/select`);
    const levels = id === '' ? { open: {}, browse: {} } : proposedTree(id, offers.operation(id), siblings);
    set(at, select === undefined ? levels : { select, ...levels });
  };
  return (
    <>
      <ChoiceField
        at={`${at}/select`}
        label="What makers can choose"
        as="select"
        choices={[
          { value: 'folders', label: 'Folders' },
          { value: 'both', label: 'Files and folders' },
        ]}
        none="Files"
      />
      <OperationField
        at={`${at}/open/operation`}
        label="Operation that lists the root"
        help="A GET operation of this connector whose example answer has a list in it."
        among={offers.ids}
        onChoose={propose}
      />
      {text(`${at}/open/operation`) === '' ? (
        <Covered at={at} />
      ) : (
        <>
          <TreeLevel at={`${at}/open`} />
          <Fold title="Inside a folder" summary={text(`${at}/browse/operation`)} places={[`${at}/browse`]}>
            <OperationField at={`${at}/browse/operation`} label="Operation that lists a folder" among={offers.ids} />
            <TreeLevel at={`${at}/browse`} />
            <KeyValueField
              at={`${at}/browse/chosen`}
              label="What it is given of the folder"
              help="For each of its parameters a value of the entry that was opened, such as its `id`."
              itemName="value"
              keyLabel="Its parameter"
              valueLabel="Value of the entry"
            />
          </Fold>
        </>
      )}
    </>
  );
}

function TreeLevel({ at }: { readonly at: string }) {
  const { text } = useDraft();
  const lists = useOffers().lists(text(`${at}/operation`));
  const collection = text(`${at}/collection`);
  const values = lists.find(({ path }) => path === collection)?.values ?? [];
  return (
    <>
      <LevelFields at={at} />
      <PathField at={`${at}/isFolder`} label="What tells folders" help="A yes or no in each entry." paths={values} />
      <PathField
        at={`${at}/fullTitle`}
        label="Name with all folders above"
        paths={values}
        none="The same as what makers read"
        optional
      />
    </>
  );
}
