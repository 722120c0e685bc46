/** One field of an operation: its label, what it looks like, and what there is to know about it. */
import clsx from 'clsx';
import Sentence from '../../../tools/Sentence';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import styles from './FieldItem.module.css';
import { controlWords, type Field, typeNote } from './preview-view';

interface FieldItemProps {
  readonly field: Field;
  readonly dispatch: (action: Action) => void;
}

export default function FieldItem({ field, dispatch }: FieldItemProps) {
  const { label, labelled, required, control, description, preset, name, location, trouble, filledBy } = field;
  return (
    <li className={styles.field}>
      <PlaceButton
        place={field.place}
        dispatch={dispatch}
        name={required ? `${label}, required` : label}
        className={clsx(styles.label, !labelled && styles.unlabelled)}
      >
        {label || 'without a name'}
        {required && (
          <span className={styles.star} aria-hidden="true">
            {' *'}
          </span>
        )}
      </PlaceButton>
      <Control field={field} />
      {trouble !== undefined && (
        <p className={styles.trouble}>
          <Sentence text={trouble} />
        </p>
      )}
      {filledBy !== undefined && <FilledBy filledBy={filledBy} dispatch={dispatch} />}
      {preset !== undefined && description !== '' && <p className={styles.note}>{description}</p>}
      <Choices field={field} />
      {field.entry.length > 0 && (
        <div className={styles.entry}>
          <p className={styles.note}>Each entry</p>
          <ul className={styles.list}>
            {field.entry.map((inner) => (
              <FieldItem key={inner.key} field={inner} dispatch={dispatch} />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.note}>
        {controlWords[control]}
        {typeNote(field) !== '' && `, ${typeNote(field)}`}
        {name !== '' && (
          <>
            , <code>{name}</code>
          </>
        )}
        {location !== '' && ` in ${location}`}
      </p>
    </li>
  );
}

/** The shape of the control. It is a picture of one, so it takes no focus. */
function Control({ field: { control, preset, description, choices } }: { readonly field: Field }) {
  const chosen = choices.find(({ value }) => value === preset)?.label;
  const text = chosen ?? preset ?? description;
  const isOpen = control === 'dynamic' || control === 'unknown' || control === 'object';
  const opens = control === 'choice' || control === 'lookup' || control === 'switch' || control === 'picker';
  return (
    <div className={clsx(styles.control, isOpen && styles.open, preset !== undefined && styles.preset)}>
      <span className={styles.text}>{control === 'dynamic' ? 'The service says what stands here.' : text}</span>
      {opens && (
        <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={control === 'picker' ? 'M1.5 4h4.5l1.5 2h7v7h-13z' : 'M3.5 6 8 10.5 12.5 6'} />
        </svg>
      )}
      {control === 'date' && (
        <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
        </svg>
      )}
      {control === 'list' && (
        <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M8 3v10M3 8h10" />
        </svg>
      )}
    </div>
  );
}

function Choices({ field: { choices, moreChoices } }: { readonly field: Field }) {
  if (choices.length === 0) return null;
  const count = choices.length + moreChoices;
  return (
    <details className={styles.choices}>
      <summary>{count === 1 ? '1 choice' : `${count} choices`}</summary>
      <ul>
        {choices.map(({ label, value }) => (
          <li key={`${label} ${value}`}>
            {label === '' ? 'an empty text' : label}
            {label !== value && (
              <>
                {' '}
                <code>{value}</code>
              </>
            )}
          </li>
        ))}
        {moreChoices > 0 && <li>and {moreChoices} more</li>}
      </ul>
    </details>
  );
}

/** Names the operation that fills a dropdown. */
export function FilledBy({
  filledBy: { operationId, title, place, needs, extension },
  dispatch,
}: {
  readonly filledBy: NonNullable<Field['filledBy']>;
  readonly dispatch: (action: Action) => void;
}) {
  if (place === undefined) {
    return (
      <p className={styles.trouble}>
        {operationId === '' ? (
          <>
            <code>{extension}</code> names no operation, so it stays empty.
          </>
        ) : (
          <>
            It stays empty: there is no operation <code>{operationId}</code>.
          </>
        )}
      </p>
    );
  }
  return (
    <p className={styles.note}>
      Filled by{' '}
      <PlaceButton place={place} dispatch={dispatch} name={title ?? operationId}>
        {title ?? operationId}
      </PlaceButton>
      {needs.length > 0 && `, once ${needs.join(' and ')} ${needs.length === 1 ? 'is' : 'are'} given`}
    </p>
  );
}
