/** A picture that somebody has. It becomes a part of the draft, so that the draft is all that the connector is made of. */
import { useState } from 'react';
import { useDraft } from '../../draft/draft-context';
import { useField } from '../../form/field';
import GroupFrame from '../../form/GroupFrame';
import FileButton from '../../frame/FileButton';
import { iconContent } from './icon-content';

const at = '/icon/content';
const help =
  'A PNG picture, square, 100 to 230 pixels a side, less than 1 MB. The background is the brand colour up to the corners, and the logo takes less than 70 % of it.';

export default function IconFile() {
  const field = useField({ at, help }, 'below');
  const { set } = useDraft();
  const [problem, setProblem] = useState<string>();
  const take = async (file: File) => {
    field.touch();
    const read = await iconContent(file);
    setProblem('problem' in read ? read.problem : undefined);
    if ('content' in read) set('/icon', { kind: 'file', content: read.content });
  };
  const notes = [
    ...(problem === undefined ? [] : [{ pointer: at, severity: 'error' as const, message: problem, help: '' }]),
    ...field.notes,
  ];
  return (
    <GroupFrame field={{ ...field, notes }} label="Picture" help={help}>
      <FileButton press="icon" label="Choose a picture" accept="image/png" onFile={(file) => void take(file)} />
    </GroupFrame>
  );
}
