/** The dialog in which a maker makes a connection, drawn from `apiProperties.json`. */
import { useId, useState } from 'react';
import type { PreviewResult } from '../../../../worker/protocol';
import controls from '../../../tools/controls.module.css';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import styles from './ConnectionDialog.module.css';
import fieldStyles from './FieldItem.module.css';

type Connection = PreviewResult['connection'];
type Way = Connection['ways'][number];
type ConnectionField = Way['fields'][number];

interface ConnectionDialogProps {
  readonly connection: Connection;
  readonly title: string;
  readonly dispatch: (action: Action) => void;
}

export default function ConnectionDialog({ connection, title, dispatch }: ConnectionDialogProps) {
  const [chosen, setChosen] = useState('0');
  const select = useId();
  const { kind, ways } = connection;
  const way = ways.find(({ key }) => key === chosen) ?? ways[0];
  return (
    <section className={styles.dialog} aria-label="New connection">
      <h3 className={styles.title}>Connect to {title || 'the service'}</h3>
      {kind === 'unknown' && (
        <p className={styles.note}>Open its apiProperties.json as well to see what makers are asked for.</p>
      )}
      {kind === 'none' && <p className={styles.note}>Nothing is asked; the connection is there at once.</p>}
      {kind === 'sets' && (
        <div className={fieldStyles.field}>
          <label htmlFor={select} className={styles.label}>
            {connection.title}
          </label>
          <select
            id={select}
            className={`${controls.field} ${styles.select}`}
            value={way?.key}
            onChange={({ target }) => setChosen(target.value)}
          >
            {ways.map(({ key, title: name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          {connection.description !== '' && <p className={fieldStyles.note}>{connection.description}</p>}
        </div>
      )}
      {way !== undefined && <WayFields way={way} dispatch={dispatch} />}
    </section>
  );
}

function WayFields({ way, dispatch }: { readonly way: Way; readonly dispatch: (action: Action) => void }) {
  const shown = way.fields.filter(({ hidden }) => !hidden);
  const hidden = way.fields.filter((field) => field.hidden);
  return (
    <>
      {way.description !== '' && <p className={styles.note}>{way.description}</p>}
      {shown.length === 0 && <p className={styles.note}>This way asks for nothing.</p>}
      <ul className={styles.list}>
        {shown.map((field) => (
          <li key={field.key} className={fieldStyles.field}>
            <PlaceButton
              place={field.place}
              dispatch={dispatch}
              name={field.required ? `${field.label}, required` : field.label}
              className={field.labelled ? fieldStyles.label : `${fieldStyles.label} ${fieldStyles.unlabelled}`}
            >
              {field.label}
              {field.required && (
                <span className={fieldStyles.star} aria-hidden="true">
                  {' *'}
                </span>
              )}
            </PlaceButton>
            <Control field={field} />
            {field.tooltip !== '' && field.tooltip !== field.description && (
              <p className={fieldStyles.note}>{field.tooltip}</p>
            )}
          </li>
        ))}
      </ul>
      {hidden.length > 0 && <p className={styles.note}>Hidden: {hidden.map(({ name }) => name).join(', ')}</p>}
    </>
  );
}

const words: Readonly<Record<ConnectionField['control'], string>> = {
  text: 'Text',
  secret: 'Kept secret',
  number: 'Number',
  switch: 'Yes or no',
  choice: 'Dropdown',
  'sign-in': 'Sign-in',
  gateway: 'A gateway of the organisation',
  unknown: 'Of a type we do not know',
};

function Control({
  field: { control, description, preset, provider, type, choices },
}: {
  readonly field: ConnectionField;
}) {
  if (control === 'sign-in') {
    return (
      <>
        <span className={styles.signIn}>Sign in</span>
        <p className={fieldStyles.note}>
          Opens the sign-in page of the service
          {provider !== '' && (
            <>
              , by the identity provider <code>{provider}</code>
            </>
          )}
          .{description !== '' && ` ${description}`}
        </p>
      </>
    );
  }
  return (
    <>
      <div className={preset === undefined ? fieldStyles.control : `${fieldStyles.control} ${fieldStyles.preset}`}>
        <span className={fieldStyles.text}>{control === 'secret' ? '••••••••' : (preset ?? description)}</span>
        {(control === 'choice' || control === 'gateway' || control === 'switch') && (
          <svg className={fieldStyles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3.5 6 8 10.5 12.5 6" />
          </svg>
        )}
      </div>
      {(control === 'secret' || preset !== undefined) && description !== '' && (
        <p className={fieldStyles.note}>{description}</p>
      )}
      <p className={fieldStyles.note}>
        {words[control]}
        {type !== '' && (
          <>
            , <code>{type}</code>
          </>
        )}
        {choices.length > 0 && `: ${choices.map(({ label }) => label).join(', ')}`}
      </p>
    </>
  );
}
