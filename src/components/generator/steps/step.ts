/** What a step of the generator is. */
import type { ComponentType, LazyExoticComponent } from 'react';

export interface Step {
  readonly id: string;
  readonly title: string;
  /** Loaded when the step is first shown. */
  readonly component: LazyExoticComponent<ComponentType>;
  /** The parts of the draft that the step asks for: notes at or below them belong to it. */
  readonly owns: readonly string[];
}
