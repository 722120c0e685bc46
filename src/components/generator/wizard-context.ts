/** Where somebody is in the wizard, and the way to another place. */
import { createContext, useContext } from 'react';

export interface WizardHandle {
  /** The pointer that somebody wants to see, until it is focused: a step opens what hides its field. */
  readonly goal: string | undefined;
  /** Opens the step that asks for a place, and puts the focus into its field. */
  goTo(pointer: string): void;
  openStep(id: string): void;
  /** Forgets the draft and goes back to the first screen. */
  startAnew(): void;
}

export const WizardContext = createContext<WizardHandle | undefined>(undefined);

/** The wizard around a step. */
export function useWizard(): WizardHandle {
  const handle = useContext(WizardContext);
  if (handle === undefined) throw new Error('There is no wizard around this component.');
  return handle;
}
