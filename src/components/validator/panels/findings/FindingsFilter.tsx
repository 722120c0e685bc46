/** Narrows the list by severity, file and words. */
import type { LintSummary } from '../../../../connector/index';
import controls from '../../../tools/controls.module.css';
import { severityWords } from '../../session/verdict';
import styles from './FindingsFilter.module.css';
import { type Filter, severities } from './findings-view';

interface FindingsFilterProps {
  readonly filter: Filter;
  readonly summary: LintSummary;
  /** Empty when there is nothing to choose from. */
  readonly files: readonly string[];
  readonly onChange: (filter: Partial<Filter>) => void;
}

export default function FindingsFilter({ filter, summary, files, onChange }: FindingsFilterProps) {
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints };
  const all = summary.errors + summary.warnings + summary.hints;
  const isSeverity = (value: string) => severities.find((severity) => severity === value);
  return (
    <search className={styles.filter}>
      <input
        type="search"
        className={controls.field}
        placeholder="Filter by word, rule or code"
        aria-label="Filter findings by words"
        value={filter.words}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <select
        className={controls.field}
        aria-label="Filter findings by severity"
        value={filter.severity}
        onChange={({ target }) => onChange({ severity: isSeverity(target.value) ?? 'all' })}
      >
        <option value="all">All ({all})</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {severityWords[severity][1]} ({counts[severity]})
          </option>
        ))}
      </select>
      {files.length > 0 && (
        <select
          className={controls.field}
          aria-label="Filter findings by file"
          value={filter.file}
          onChange={({ target }) => onChange({ file: target.value })}
        >
          <option value="">All files</option>
          {files.map((path) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
