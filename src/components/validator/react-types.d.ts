/** What React's types leave out: custom properties in `style`, and file inputs that take a folder. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }

  interface InputHTMLAttributes<T> {
    webkitdirectory?: string;
  }
}
