/** A button does something here. For going somewhere there is ButtonLink, which looks the same. */
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonLook {
  /** `main` once per view, `quiet` for everything beside it, `bare` inside dense tools. */
  readonly variant?: 'main' | 'quiet' | 'bare';
  readonly size?: 'normal' | 'small';
}

/** The class names of a button, shared with ButtonLink. */
export function buttonClass({ variant = 'quiet', size = 'normal' }: ButtonLook, extra?: string): string {
  return clsx(styles.button, styles[variant], size === 'small' && styles.small, extra);
}

type ButtonProps = ButtonLook & ComponentProps<'button'>;

export default function Button({
  variant = 'quiet',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />;
}
