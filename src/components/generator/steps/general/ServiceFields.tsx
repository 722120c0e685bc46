/** Where the service answers. */
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import styles from '../../form/Form.module.css';
import Part from '../../form/Part';
import TextField from '../../form/TextField';

const at = '/service/schemes';
const schemes = [
  { value: 'http', label: 'http alone' },
  { value: 'https http', label: 'https and http' },
];

export default function ServiceFields() {
  const { value, set, remove } = useDraft();
  const found = value(at);
  const chosen = Array.isArray(found) ? found.join(' ') : '';
  return (
    <Part title="Service">
      <div className={styles.pair}>
        <TextField
          at="/service/host"
          label="Host"
          help="The name of the server that is called, without `https://` and without a path."
          placeholder="api.lighthouse.example"
          mono
        />
        <TextField
          at="/service/basePath"
          label="Base path"
          help="What the paths of all operations start with."
          placeholder="/v1"
          mono
          optional
        />
      </div>
      <ChoiceField
        at={at}
        label="Protocol"
        help="Calls go over https. Take another only for a server in your own network."
        as="select"
        choices={schemes}
        none="https"
        chosen={chosen === 'https' ? '' : chosen}
        onChoose={(word) => (word === '' ? remove(at) : set(at, word.split(' ')))}
      />
    </Part>
  );
}
