/** The picture of the connector: letters or a shape on the brand colour, or a file. */
import { useDraft } from '../../draft/draft-context';
import { importedFiles } from '../../draft/imported-files';
import ChoiceField from '../../form/ChoiceField';
import TextField from '../../form/TextField';
import IconFile from './IconFile';
import IconPicture from './IconPicture';

const kinds = [
  { value: 'letters', label: 'Letters', help: 'One to three letters or digits on the brand colour.' },
  { value: 'shape', label: 'A shape', help: 'A simple shape on the brand colour.' },
  { value: 'file', label: 'A picture of your own', help: 'A PNG file, checked against the rules for certification.' },
];

const keptKind = { value: 'kept', label: 'The imported picture', help: 'It stays as it is.' };

const shapes = ['rings', 'diamond', 'hexagon', 'triangle', 'plus'].map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

export default function IconStep() {
  const { draft, text, set, remove } = useDraft();
  if (text('/kind') === 'independent')
    return (
      <p>
        An independent publisher hands in no icon: all of these connectors get the same one. There is nothing to do in
        this step.
      </p>
    );
  const hasIcon = importedFiles(draft).some(({ path }) => /icon[^/]*\.png$/i.test(path));
  const kind = text('/icon/kind') || (hasIcon ? 'kept' : 'shape');
  const blank: Readonly<Record<string, object>> = {
    letters: { kind: 'letters', letters: initials(text('/general/name')) },
    shape: { kind: 'shape', shape: 'rings' },
    file: { kind: 'file' },
  };
  return (
    <>
      <IconPicture />
      <ChoiceField
        at="/icon/kind"
        label="What is on the icon?"
        help="Makers see it in the list of connectors and on every step of a flow. Letters and shapes are drawn on the brand colour of the first step."
        choices={hasIcon ? [keptKind, ...kinds] : kinds}
        chosen={kind}
        onChoose={(word) => (word === 'kept' ? remove('/icon') : set('/icon', blank[word]))}
      />
      {kind === 'letters' && (
        <TextField at="/icon/letters" label="Letters" help="One to three of the letters A to Z and the digits." mono />
      )}
      {kind === 'shape' && (
        <ChoiceField
          at="/icon/shape"
          label="Shape"
          as="select"
          choices={shapes}
          chosen={text('/icon/shape') || 'rings'}
          none="Choose…"
          onChoose={(shape) => set('/icon', { kind: 'shape', shape: shape || 'rings' })}
        />
      )}
      {kind === 'file' && <IconFile />}
    </>
  );
}

/** The first letters of the words of a name. */
function initials(name: string): string {
  const letters = name.match(/[a-z\d]+/gi)?.map((word) => word.charAt(0).toUpperCase()) ?? [];
  return letters.slice(0, 2).join('') || 'A';
}
