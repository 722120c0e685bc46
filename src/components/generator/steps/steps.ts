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
  {
    id: 'operations',
    title: 'Operations',
    component: lazy(() => import('./operations/OperationsStep')),
    owns: ['/operations', '/definitions'],
  },
  { id: 'triggers', title: 'Triggers', component: lazy(() => import('./triggers/TriggersStep')), owns: ['/triggers'] },
  { id: 'policies', title: 'Policies', component: lazy(() => import('./policies/PoliciesStep')), owns: ['/policies'] },
  { id: 'code', title: 'Code', component: lazy(() => import('./code/CodeStep')), owns: ['/code'] },
  { id: 'review', title: 'Review', component: lazy(() => import('./review/ReviewStep')), owns: ['/settings'] },
];
