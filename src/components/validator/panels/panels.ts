/**
 * The panels of the right-hand part, in the order of their tabs. A panel is a folder beside this file and a line here;
 * its name also stands in `PanelId`. All but the first are loaded when they are first shown.
 */
import { lazy } from 'react';
import FindingsPane from './findings/FindingsPane';
import type { SidePanel } from './panel';

export const panels: readonly SidePanel[] = [
  { id: 'findings', title: 'Findings', shortTitle: 'Findings', component: FindingsPane },
  {
    id: 'log',
    title: "Reviewer's log",
    shortTitle: 'Log',
    component: lazy(() => import('./log/LogPanel')),
  },
  { id: 'preview', title: 'Preview', shortTitle: 'Preview', component: lazy(() => import('./preview/PreviewPanel')) },
  {
    id: 'measures',
    title: 'Measures',
    shortTitle: 'Measures',
    component: lazy(() => import('./measures/MeasuresPanel')),
  },
  {
    id: 'readiness',
    title: 'Readiness',
    shortTitle: 'Readiness',
    component: lazy(() => import('./readiness/ReadinessPanel')),
  },
  {
    id: 'export',
    title: 'Take along',
    shortTitle: 'Take along',
    component: lazy(() => import('./export/ExportPanel')),
  },
];
