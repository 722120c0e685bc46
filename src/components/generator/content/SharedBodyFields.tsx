/** A body that is a definition of its own: its properties are edited once, for all calls that use it. */
import controls from '../../tools/controls.module.css';
import Sentence from '../../tools/Sentence';
import { useDraft } from '../draft/draft-context';
import { isObject, parentOf, pointerTo } from '../draft/json-at';
import Fold from '../form/Fold';
import styles from '../form/Form.module.css';
import JsonField from '../form/JsonField';
import { parameterNames } from '../parameters/value-source';
import BodyPropertyFields from './BodyPropertyFields';
import FoundProperties from './FoundProperties';
import RequiredProperties from './RequiredProperties';
import { sharedWords, withOwnSchema } from './shared-body';

interface SharedBodyFieldsProps {
  /** The pointer of the body. */
  readonly at: string;
  /** The name of the definition. */
  readonly name: string;
  /** The pointer of the call that sends it. */
  readonly owner: string;
}

export default function SharedBodyFields({ at, name, owner }: SharedBodyFieldsProps) {
  const { value, set, calls, made } = useDraft();
  const place = pointerTo('/definitions', name);
  const definition = value(place);
  const own = calls.find(({ origin, role }) => origin === owner && role !== 'unsubscribe')?.id;
  const others = (made?.definitionUsers[name] ?? []).filter(({ id }) => id !== own);
  return (
    <>
      <p className={styles.label}>What is sent</p>
      <p className={styles.help}>
        <Sentence text={sharedWords(name, others)} />
      </p>
      <FoundProperties schema={isObject(definition) ? definition.schema : undefined} />
      <RequiredProperties at={place} />
      <BodyPropertyFields at={place} siblings={parameterNames(value(parentOf(at)))} />
      <Fold title={`The schema of ${name}`} places={[`${place}/schema`]}>
        <JsonField
          at={`${place}/schema`}
          label={`Schema of ${name}`}
          help="A schema as Swagger 2.0 writes it. Properties that hold others, and lists, are told here."
          rows={12}
        />
      </Fold>
      {others.length > 0 && (
        <p>
          <button
            type="button"
            className={controls.button}
            onClick={() => set(at, withOwnSchema(value(at), definition))}
          >
            Tell this body apart from the others
          </button>
        </p>
      )}
    </>
  );
}
