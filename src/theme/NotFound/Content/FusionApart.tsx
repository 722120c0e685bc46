/** The two shapes of the logo, missing each other. Decorative. */
import styles from './styles.module.css';

export default function FusionApart() {
  return (
    <svg className={styles.picture} viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      <rect x="34" y="64" width="96" height="96" rx="14" transform="rotate(45 82 112)" fill="var(--fusion-action)" />
      <circle cx="244" cy="86" r="62" fill="var(--fusion-coral)" />
      <path
        d="M150 150c18 14 38 20 62 18"
        fill="none"
        stroke="var(--fusion-line-strong)"
        strokeWidth="3"
        strokeDasharray="2 10"
        strokeLinecap="round"
      />
    </svg>
  );
}
