/** Replaces the theme's logo: drawn in the page, so it follows the colour mode and costs no request. */
import Link from '@docusaurus/Link';
import { useThemeConfig } from '@docusaurus/theme-common';
import type { Props } from '@theme/Logo';
import clsx from 'clsx';
import FusionShapes from '../../components/ui/FusionShapes';

export default function Logo({ className, imageClassName, titleClassName }: Props) {
  const { navbar } = useThemeConfig();
  return (
    <Link to="/" className={clsx(className)}>
      <FusionShapes className={imageClassName} />
      <b className={titleClassName}>{navbar.title}</b>
    </Link>
  );
}
