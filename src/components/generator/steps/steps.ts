/** The steps in their order, a line for each. */
import { lazy } from 'react';
import type { Step } from './step';

export const steps: readonly Step[] = [
  {
    id: 'general',
    title: 'General',
    component: lazy(() => import('./general/GeneralStep')),
    owns: ['/kind', '/general', '/service', '/readme'],
  },
  { id: 'icon', title: 'Icon', component: lazy(() => import('./icon/IconStep')), owns: ['/icon'] },
  {
    id: 'authentication',
    title: 'Authentication',
    component: lazy(() => import('./authentication/AuthenticationStep')),
    owns: ['/authentication', '/gateway', '/testConnection'],
  },
  { id: 'review', title: 'Review', component: lazy(() => import('./review/ReviewStep')), owns: [] },
];
