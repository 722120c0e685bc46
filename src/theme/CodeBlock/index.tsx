/**
 * A block of code. The theme draws every block a second time once the page runs, to change its colours to those of the
 * mode; ours are variables of the style sheet, which need no second time.
 */

import type { Props } from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';
import { Children, isValidElement, type ReactNode } from 'react';

export default function CodeBlock({ children, ...props }: Props): ReactNode {
  const parts = Children.toArray(children);
  // Text can be copied as it is; elements are drawn as they are.
  if (parts.some((part) => isValidElement(part))) return <ElementContent {...props}>{children}</ElementContent>;
  return <StringContent {...props}>{parts.join('')}</StringContent>;
}
