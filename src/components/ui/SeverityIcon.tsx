/** One shape per verdict, told apart without colour: octagon, triangle, circle, tick. Decorative: put a word beside it. */
import type { Severity } from './severity';

const shapes: Record<Severity, string> = {
  error: 'M5.2 1.5h5.6L14.5 5.2v5.6l-3.7 3.7H5.2L1.5 10.8V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 1.8 15 14H1zM8 6.2v3.6M8 11.9v.1',
  hint: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.4v3.8M8 4.7v.1',
  success: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM4.9 8.3l2.2 2.2 4-4.6',
};

interface SeverityIconProps {
  readonly severity: Severity;
  readonly size?: number;
}

export default function SeverityIcon({ severity, size = 16 }: SeverityIconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[severity]} />
    </svg>
  );
}
