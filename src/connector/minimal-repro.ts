/** The engine's entrance for cutting a connector down to one operation. Loaded when somebody asks for it. */
export { minimalRepro, type ReproOperation, reproOperations } from './repro/repro';
export { type KeptSuppressions, keptSuppressions } from './repro/suppressions';
