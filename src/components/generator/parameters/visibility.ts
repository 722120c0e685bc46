/** The four degrees of visibility in plain words. */
import type { Choice } from '../form/ChoiceField';

/** No answer means the first. */
export const visibilityNone = 'As usual';

export const visibilityChoices: readonly Choice[] = [
  { value: 'important', label: 'First', help: 'Makers see it before all others.' },
  { value: 'advanced', label: 'On demand', help: 'Makers see it when they ask for advanced options.' },
  {
    value: 'internal',
    label: 'Never',
    help: 'Makers do not see it. The platform fills it in, so a parameter that is needed has to have a default.',
  },
];

export const operationVisibilityChoices: readonly Choice[] = [
  { value: 'important', label: 'First', help: 'Makers find it at the top of the list.' },
  { value: 'advanced', label: 'On demand', help: 'Makers find it when they ask for all operations.' },
  {
    value: 'internal',
    label: 'Never',
    help: 'Makers do not find it. For operations that only fill drop-down lists or describe forms.',
  },
];
