/** What a body, an answer or a notification looks like: shown by examples, told by a schema, or asked of the service. */
import { type ReactNode, useId } from 'react';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { useField } from '../form/field';
import JsonField from '../form/JsonField';
import Notes from '../form/Notes';
import styles from './ContentFields.module.css';
import {
  type ContentWay,
  examplePlaces,
  inWay,
  schemaAt,
  wayOf,
  withMoreExamples,
  withoutExample,
} from './content-way';
import DynamicSchemaFields from './DynamicSchemaFields';
import FoundProperties from './FoundProperties';

interface ContentFieldsProps {
  /** Pointer of the object that holds the content. */
  readonly at: string;
  /** What it is, as a label: "Example answer". */
  readonly label: string;
  readonly help: string;
  readonly placeholder?: string;
  readonly optional?: boolean;
  /** Shown below, while the content is told by examples or a schema. */
  readonly children?: ReactNode;
}

const ways: ReadonlyArray<readonly [way: ContentWay, label: string]> = [
  ['example', 'by examples'],
  ['schema', 'by a schema'],
  ['dynamicSchema', 'by another operation, while a flow is made'],
];

export default function ContentFields({ at, label, help, placeholder, optional, children }: ContentFieldsProps) {
  const { value, set, remove } = useDraft();
  const id = useId();
  const field = useField({ at });
  const content = value(at);
  const way = wayOf(content);
  const places = examplePlaces(content);
  return (
    <div className={styles.content}>
      <Notes id={field.notesId} notes={field.notes} />
      {way === 'example' &&
        places.map((place, index) => (
          <div key={place}>
            <JsonField
              at={at + place}
              label={places.length === 1 ? label : `${label} ${index + 1}`}
              help={index === 0 ? help : undefined}
              optional={optional}
              rows={5}
              placeholder={placeholder}
            />
            {places.length > 1 && (
              <button
                type="button"
                className={controls.button}
                onClick={() => set(at, withoutExample(content, index))}
              >{`Remove example ${index + 1}`}</button>
            )}
          </div>
        ))}
      {way === 'schema' && (
        <JsonField
          at={`${at}/schema`}
          label={`${label}: the schema`}
          help="A schema as Swagger 2.0 writes it. `title` is what makers read, `x-ms-visibility` says whether they see it."
          rows={12}
        />
      )}
      {way === 'dynamicSchema' && <DynamicSchemaFields at={`${at}/dynamicSchema`} />}
      {way !== 'dynamicSchema' && <FoundProperties schema={schemaAt(content)} />}
      {way !== 'dynamicSchema' && children}
      <div className={styles.ways}>
        <label htmlFor={id}>Told</label>
        <select
          id={id}
          className={controls.field}
          value={way}
          aria-label={`${label}: told`}
          onChange={(event) => {
            const next = ways.find(([name]) => name === event.target.value)?.[0];
            if (next === undefined) return;
            const told = inWay(content, next);
            if (Object.keys(told).length === 0) remove(at);
            else set(at, told);
          }}
        >
          {ways.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        {way === 'example' && (
          <button type="button" className={controls.button} onClick={() => set(at, withMoreExamples(content))}>
            Add another example
          </button>
        )}
      </div>
    </div>
  );
}
