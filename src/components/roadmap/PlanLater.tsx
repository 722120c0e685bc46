/** The plan in lessons for pages that most readers see without one: loaded for those who have chosen a start day. */
import { lazy, Suspense } from 'react';
import { usePlan } from './plan-store';

const LessonPlan = lazy(() => import('./LessonPlan'));

export default function PlanLater() {
  if (usePlan() === null) return null;
  return (
    <Suspense>
      <LessonPlan />
    </Suspense>
  );
}
