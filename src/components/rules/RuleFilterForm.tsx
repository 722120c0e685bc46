/** Narrows the list of rules by words and by their facts. */
import { fileWords, levelWords, profileWords } from '../../plugins/rule-docs/words';
import Button from '../ui/Button';
import styles from './RuleFilterForm.module.css';
import { type Choice, choices, everyRule, type RuleFilter } from './rule-filter';

interface RuleFilterFormProps {
  readonly filter: RuleFilter;
  /** How many rules it lets through. */
  readonly count: number;
  readonly all: number;
  readonly onChange: (change: Partial<RuleFilter>) => void;
}

/** What each choice is called, and the word for not choosing. */
const labels: { readonly [Name in Choice]: { title: string; any: string; words: Readonly<Record<string, string>> } } = {
  profile: { title: 'Kind of connector', any: 'Any kind', words: profileWords },
  level: { title: 'Level', any: 'Any level', words: levelWords },
  file: {
    title: 'File',
    any: 'Any file',
    words: Object.fromEntries(Object.entries(fileWords).map(([role, [word]]) => [role, word])),
  },
  origin: {
    title: 'Comes from',
    any: 'Anywhere',
    words: {
      certification: 'Certification',
      platform: 'The platform',
      openapi: 'The specifications',
      advice: 'Experience',
    },
  },
  repair: {
    title: 'Repair',
    any: 'Any repair',
    words: { safe: 'Automatic', review: 'Proposed', hand: 'By hand' },
  },
};

export default function RuleFilterForm({ filter, count, all, onChange }: RuleFilterFormProps) {
  const narrowed = Object.values(filter).some((value) => value !== '');
  return (
    <search className={styles.form}>
      <label className={styles.words}>
        <span>Words, id or official code</span>
        <input
          type="search"
          value={filter.words}
          autoComplete="off"
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </label>
      {(Object.keys(labels) as Choice[]).map((name) => (
        <label key={name}>
          <span>{labels[name].title}</span>
          <select value={filter[name]} onChange={({ target }) => onChange({ [name]: target.value })}>
            <option value="">{labels[name].any}</option>
            {choices[name].map((value) => (
              <option key={value} value={value}>
                {labels[name].words[value]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className={styles.result}>
        <span role="status">
          {narrowed ? `${count} of ${all} rules` : `All ${all} rules`}
          {count === 0 && ': none fits. Take a choice away.'}
        </span>
        {narrowed && (
          <Button size="small" onClick={() => onChange(everyRule)}>
            Show all
          </Button>
        )}
      </p>
    </search>
  );
}
