/** What is sent with a call: by example, with what makers have to fill in. */
import { useEffect } from 'react';
import { definitionName } from '../../../../connector/form-proposals';
import BodyPropertyFields from '../../content/BodyPropertyFields';
import ContentFields from '../../content/ContentFields';
import { isTold } from '../../content/content-way';
import RequiredProperties from '../../content/RequiredProperties';
import SharedBodyFields from '../../content/SharedBodyFields';
import { useDraft } from '../../draft/draft-context';
import { isObject, parentOf, pointerTo, valueAt } from '../../draft/json-at';
import Fold from '../../form/Fold';
import TextField from '../../form/TextField';

interface BodyFieldsProps {
  readonly at: string;
  readonly label?: string;
  readonly help?: string;
}

export default function BodyFields({
  at,
  label = 'Example of what is sent',
  help = 'Paste a body as the service takes it, as JSON. Makers get a field for each property.',
}: BodyFieldsProps) {
  const { value, remove } = useDraft();
  const body = value(at);
  const shared = definitionName(valueAt(body, '/schema'));
  const isShared = shared !== undefined && isObject(value(pointerTo('/definitions', shared)));
  const isEmpty = isObject(body) && Object.keys(body).length === 0;
  useEffect(() => {
    // Whoever empties the example takes the body away.
    if (isEmpty) remove(at);
  }, [isEmpty, remove, at]);
  if (isShared)
    return (
      <>
        <SharedBodyFields at={at} name={shared} owner={parentOf(at)} />
        <AboutBody at={at} />
      </>
    );
  return (
    <ContentFields at={at} label={label} help={help} placeholder={'{ "title": "Emma", "copies": 2 }'} optional>
      <RequiredProperties at={at} />
      <BodyPropertyFields at={at} />
      {isTold(body) && <AboutBody at={at} />}
    </ContentFields>
  );
}

function AboutBody({ at }: { readonly at: string }) {
  return (
    <Fold title="Description and media type of the body" places={[`${at}/description`, `${at}/contentType`]}>
      <TextField at={`${at}/description`} label="Description" help="What the body is, for makers." optional />
      <TextField
        at={`${at}/contentType`}
        label="Media type"
        help="Only if it is not JSON, such as `text/csv`."
        optional
        mono
      />
    </Fold>
  );
}
