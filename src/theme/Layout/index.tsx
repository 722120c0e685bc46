/** Wraps the theme's layout: asks early for the heading face, and gives a page without a main landmark one. */
import Head from '@docusaurus/Head';
import faceUrl from '@site/src/css/fonts/bricolage-grotesque-latin-700.woff2';
import type { Props } from '@theme/Layout';
import Layout from '@theme-original/Layout';
import { useContext } from 'react';
import { NeedsMain } from './needs-main';

export default function LayoutWithFace({ children, ...rest }: Props) {
  const needsMain = useContext(NeedsMain);
  return (
    <Layout {...rest}>
      <Head>
        <link rel="preload" href={faceUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
      </Head>
      {needsMain ? <main className="page-without-main">{children}</main> : children}
    </Layout>
  );
}
