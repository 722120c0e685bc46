/** A link that looks like a button, for the one or two places a page wants to lead to. */
import Link, { type Props as LinkProps } from '@docusaurus/Link';
import { type ButtonLook, buttonClass } from './Button';

type ButtonLinkProps = ButtonLook & LinkProps;

export default function ButtonLink({ variant = 'quiet', size = 'normal', className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonClass({ variant, size }, className)} {...rest} />;
}
