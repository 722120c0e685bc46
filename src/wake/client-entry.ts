/**
 * Where the scripts of a page begin, in place of Docusaurus' own first module, which it calls in the end. That module
 * loads everything at once; here the parts run one after the other, in the order in which that module asks for them.
 */
import { inPieces } from './in-pieces';

void inPieces(
  [
    () => import(/* webpackMode: "eager" */ 'react-dom/client'),
    () => import(/* webpackMode: "eager" */ '@docusaurus/router'),
    () => import(/* webpackMode: "eager" */ '@generated/client-modules'),
    () => import(/* webpackMode: "eager" */ '@generated/routes'),
    () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App'),
    () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry'),
  ],
  () => import(/* webpackMode: "eager" */ './prefetch-in-rest'),
).then(({ prefetchInRest }) => prefetchInRest());
