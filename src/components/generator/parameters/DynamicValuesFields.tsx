/** A drop-down list that another operation fills. Choosing the operation proposes everything else. */
import { useDraft } from '../draft/draft-context';
import Covered from '../form/Covered';
import KeyValueField from '../form/KeyValueField';
import OperationField from '../form/OperationField';
import PathField from './PathField';
import { useOffers } from './use-offers';
import { proposedValues } from './value-source';

interface DynamicFieldsProps {
  readonly at: string;
  readonly siblings: readonly string[];
}

export default function DynamicValuesFields({ at, siblings }: DynamicFieldsProps) {
  const { text, set } = useDraft();
  const offers = useOffers();
  return (
    <>
      <OperationField
        at={`${at}/operation`}
        label="Operation that returns the list"
        help="A GET operation of this connector whose example answer has a list in it. Hide it from makers if it is for this only."
        among={offers.ids}
        onChoose={(id) => set(at, id === '' ? {} : proposedValues(id, offers.operation(id), siblings))}
      />
      {text(`${at}/operation`) === '' ? <Covered at={at} /> : <LevelFields at={at} />}
    </>
  );
}

/** What is looked for in the answer; a level of a tree has the same fields. */
export function LevelFields({ at }: { readonly at: string }) {
  const { text } = useDraft();
  const lists = useOffers().lists(text(`${at}/operation`));
  const collection = text(`${at}/collection`);
  const values = lists.find(({ path }) => path === collection)?.values ?? [];
  return (
    <>
      <PathField
        at={`${at}/collection`}
        label="The list in its answer"
        paths={lists.map(({ path }) => path)}
        none="The whole answer"
        optional
      />
      <PathField at={`${at}/title`} label="What makers read" help="A value in each entry of the list." paths={values} />
      <PathField at={`${at}/value`} label="What the service gets" help="A value in each entry." paths={values} />
      <KeyValueField
        at={`${at}/parameters`}
        label="What the operation is given"
        help="For each of its parameters the name of a parameter of this operation, which makers fill in first."
        itemName="value"
        keyLabel="Its parameter"
        valueLabel="Parameter of this operation"
        optional
      />
    </>
  );
}
