/** One shape a severity, told apart without colour. Decorative: a word stands beside it. */
import clsx from 'clsx';
import type { Severity } from '../../connector/index';
import styles from './SeverityMark.module.css';

const shapes: Readonly<Record<Severity | 'success', string>> = {
  error: 'M5.2 1.5h5.6L14.5 5.2v5.6l-3.7 3.7H5.2L1.5 10.8V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 1.8 15 14H1zM8 6.2v3.6M8 11.9v.1',
  hint: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.4v3.8M8 4.7v.1',
  success: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM4.9 8.3l2.2 2.2 4-4.6',
};

export default function SeverityMark({ severity }: { readonly severity: Severity | 'success' }) {
  return (
    <svg className={clsx(styles.mark, styles[severity])} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[severity]} />
    </svg>
  );
}
