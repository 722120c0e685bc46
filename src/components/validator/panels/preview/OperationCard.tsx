/** An action or a trigger. The row is a button that opens the card: fields above, dynamic content below. */
import { memo, useId } from 'react';
import controls from '../../../tools/controls.module.css';
import type { Action } from '../../session/state';
import PlaceButton from '../PlaceButton';
import FieldItem from './FieldItem';
import styles from './OperationCard.module.css';
import type { PreviewChange } from './preview-state';
import type { Card, Detail, Field } from './preview-view';
import Tokens from './Tokens';

interface OperationCardProps {
  readonly card: Card;
  readonly isOpen: boolean;
  /** Missing until the worker has answered. */
  readonly detail: Detail | undefined;
  /** Whether advanced fields are shown too. */
  readonly isWhole: boolean;
  readonly onToggle: (key: string) => void;
  readonly onChange: (change: PreviewChange) => void;
  readonly dispatch: (action: Action) => void;
}

export default memo(function OperationCard(props: OperationCardProps) {
  const { card, isOpen, detail, onToggle, dispatch } = props;
  const body = useId();
  const { title, titled, id, description, method, path, place, hint } = card;
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => onToggle(card.key)}
        >
          <span className={styles.arrow} aria-hidden="true" />
          <span className={titled ? styles.title : styles.untitled}>{title}</span>
          {marksOf(card).map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </button>
      </h3>
      {description !== '' && <p className={styles.description}>{description}</p>}
      {isOpen && (
        <div id={body} className={styles.body}>
          {!titled && <p className={styles.lack}>It has no summary, so makers read its id.</p>}
          {hint !== '' && <p className={styles.hint}>To make it fire: {hint}</p>}
          {detail === undefined ? <p className={styles.hint}>Loading…</p> : <Fields {...props} detail={detail} />}
          {detail !== undefined && <Tokens detail={detail} dispatch={dispatch} />}
          <p className={styles.facts}>
            <PlaceButton place={place} dispatch={dispatch} name={id || `${method} ${path}`}>
              <code>{id || 'without an id'}</code>
            </PlaceButton>{' '}
            <code>
              {method} {path}
            </code>
          </p>
        </div>
      )}
    </li>
  );
});

function Fields({ card, detail, isWhole, onChange, dispatch }: OperationCardProps & { readonly detail: Detail }) {
  const advanced = detail.fields.filter(({ visibility }) => visibility === 'advanced');
  const internal = detail.fields.filter(({ visibility }) => visibility === 'internal');
  const plain = detail.fields.filter((field) => !advanced.includes(field) && !internal.includes(field));
  const list = (fields: readonly Field[]) => (
    <ul className={styles.fields}>
      {fields.map((field) => (
        <FieldItem key={field.key} field={field} dispatch={dispatch} />
      ))}
    </ul>
  );
  return (
    <>
      {plain.length > 0 && list(plain)}
      {detail.fields.length === 0 && <p className={styles.hint}>Nothing has to be filled in.</p>}
      {advanced.length > 0 && (
        <>
          <button
            type="button"
            className={`${controls.button} ${styles.all}`}
            aria-expanded={isWhole}
            onClick={() => onChange({ kind: 'advanced', key: card.key })}
          >
            {isWhole ? 'Show less' : `Show all (${advanced.length} advanced)`}
          </button>
          {isWhole && list(advanced)}
        </>
      )}
      {internal.length > 0 && (
        <p className={styles.internal}>
          Hidden from makers:{' '}
          {internal.map((field, index) => (
            <span key={field.key}>
              {index > 0 && ', '}
              <PlaceButton place={field.place} dispatch={dispatch} name={field.name}>
                <code>{field.name}</code>
              </PlaceButton>
              {field.preset !== undefined && ` = ${field.preset}`}
            </span>
          ))}
        </p>
      )}
      {detail.shortened && <p className={styles.hint}>There are more than 300; the rest is left out here.</p>}
    </>
  );
}

/** What sets a card apart, in words. */
function marksOf({ visibility, deprecated, status, way }: Card): string[] {
  return [
    ...(way === undefined ? [] : [way === 'webhook' ? 'Webhook' : 'Polling']),
    ...(visibility === 'normal' ? [] : [visibility === 'internal' ? 'Internal' : cap(visibility)]),
    ...(deprecated ? ['Deprecated'] : []),
    ...(status === '' || status === 'Production' ? [] : [status]),
  ];
}

function cap(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
