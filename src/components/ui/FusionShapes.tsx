/** The idea of the site as a picture: code, low code, and the new thing where they overlap. Decorative. */
import { useId } from 'react';

interface FusionShapesProps {
  readonly className?: string | undefined;
}

export default function FusionShapes({ className }: FusionShapesProps) {
  const clip = useId();
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <clipPath id={clip}>
        <rect x="3" y="7" width="18" height="18" rx="2.6" transform="rotate(45 12 16)" />
      </clipPath>
      <rect x="3" y="7" width="18" height="18" rx="2.6" transform="rotate(45 12 16)" fill="var(--fusion-action)" />
      <circle cx="21" cy="16" r="10.8" fill="var(--fusion-coral)" />
      <circle cx="21" cy="16" r="10.8" fill="var(--fusion-ink)" clipPath={`url(#${clip})`} />
    </svg>
  );
}
