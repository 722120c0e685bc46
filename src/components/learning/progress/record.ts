/** Where evidence of learning goes: what was passed or solved is told to whoever keeps the record. */

export interface CheckPassed {
  readonly kind: 'check';
  readonly lesson: string;
  /** Questions right at the first try, of all. */
  readonly right: number;
  readonly of: number;
}

export interface ExerciseSolved {
  readonly kind: 'exercise';
  readonly lesson: string;
  readonly exercise: string;
}

function tell(detail: CheckPassed | ExerciseSolved): void {
  document.dispatchEvent(new CustomEvent('fusion:evidence', { detail }));
}

/** Notes that every question of a lesson's check was answered rightly. */
export function noteCheckPassed(lessonId: string, right: number, of: number): void {
  tell({ kind: 'check', lesson: lessonId, right, of });
}

/** Notes that an exercise met all its goals. */
export function noteExerciseSolved(lessonId: string, exerciseId: string): void {
  tell({ kind: 'exercise', lesson: lessonId, exercise: exerciseId });
}
