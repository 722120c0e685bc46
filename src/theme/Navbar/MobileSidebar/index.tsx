/**
 * The menu of a phone, with the whole sidebar in it, is made when it is opened or when the browser rests: the theme makes
 * it in the moment in which the page wakes up, out of sight and in one piece.
 */
import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../../../wake/when-idle';

export default function LateMobileSidebar() {
  const { shown } = useNavbarMobileSidebar();
  const [rested, setRested] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setRested(true))), []);
  return shown || rested ? <MobileSidebar /> : null;
}
