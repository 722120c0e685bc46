/** One drawing per door, made of the two shapes of the logo. All decorative: the words beside them say it. */
import type { ReactNode } from 'react';

function Picture({ ground, children }: { ground: string; children: ReactNode }) {
  return (
    <svg viewBox="0 0 360 180" aria-hidden="true" focusable="false">
      <rect width="360" height="180" fill={ground} />
      {children}
    </svg>
  );
}

const action = 'var(--fusion-action)';
const coral = 'var(--fusion-coral)';
const ink = 'var(--fusion-ink)';
const raised = 'var(--fusion-surface-raised)';
const line = 'var(--fusion-line-strong)';

function Diamond({ x, y, size, fill, stroke }: { x: number; y: number; size: number; fill: string; stroke?: string }) {
  const half = size / 2;
  return (
    <rect
      x={x - half}
      y={y - half}
      width={size}
      height={size}
      rx={size / 7}
      fill={fill}
      stroke={stroke}
      strokeWidth={stroke ? 2.5 : 0}
      transform={`rotate(45 ${x} ${y})`}
    />
  );
}

/** Five stations on a rising path; the last one is where the two shapes meet. */
export function LearnPicture() {
  return (
    <Picture ground="var(--fusion-action-soft)">
      <path d="M44 142C96 142 84 108 126 108s38-14 70-32 40-18 92-18" fill="none" stroke={ink} strokeWidth="2.5" />
      <Diamond x={44} y={142} size={20} fill={action} />
      <circle cx="126" cy="108" r="13" fill={coral} />
      <Diamond x={196} y={76} size={20} fill={action} />
      <Diamond x={282} y={58} size={50} fill={action} />
      <circle cx="312" cy="58" r="32" fill={coral} />
      <clipPath id="learn-end">
        <circle cx="312" cy="58" r="32" />
      </clipPath>
      <g clipPath="url(#learn-end)">
        <Diamond x={282} y={58} size={50} fill={ink} />
      </g>
    </Picture>
  );
}

/** A sheet with a mistake under the lens, and a tick beside what is fine. */
export function ValidatePicture() {
  return (
    <Picture ground="var(--fusion-coral-soft)">
      <rect x="70" y="26" width="170" height="154" rx="10" fill={raised} stroke={ink} strokeWidth="2.5" />
      <path d="M94 58h74M94 82h108M94 106h52M94 130h90M94 154h62" stroke={line} strokeWidth="7" strokeLinecap="round" />
      <circle cx="226" cy="94" r="42" fill={raised} stroke={ink} strokeWidth="2.5" />
      <path d="m256 124 34 34" stroke={ink} strokeWidth="11" strokeLinecap="round" />
      <path d="M202 86h48" stroke={ink} strokeWidth="9" strokeLinecap="round" />
      <path
        d="m200 106 7-7 7 7 7-7 7 7 7-7 7 7 7-7"
        fill="none"
        stroke={coral}
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <Diamond x={302} y={48} size={24} fill={action} />
      <path
        d="m295 48 5 5 9-10"
        fill="none"
        stroke="var(--fusion-action-ink)"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
    </Picture>
  );
}

/** Pieces coming together; what is not there yet is only an outline. */
export function GeneratePicture() {
  return (
    <Picture ground="var(--fusion-surface)">
      <g strokeDasharray="7 6" fill="none" stroke={line} strokeWidth="2.5">
        <rect x="150" y="34" width="152" height="46" rx="10" />
        <rect x="150" y="100" width="152" height="46" rx="10" />
        <path d="M106 90h24M226 80v20" />
      </g>
      <Diamond x={72} y={90} size={44} fill={action} />
      <circle cx="98" cy="90" r="24" fill={coral} />
      <clipPath id="generate-start">
        <circle cx="98" cy="90" r="24" />
      </clipPath>
      <g clipPath="url(#generate-start)">
        <Diamond x={72} y={90} size={44} fill={ink} />
      </g>
      <path d="M172 57h64M172 123h40" stroke={line} strokeWidth="7" strokeLinecap="round" />
    </Picture>
  );
}
