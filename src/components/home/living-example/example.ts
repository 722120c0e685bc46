/** The living example, ready to show. The only place that says who checks it. */
import { buildLivingExample } from './build-living-example';
import { livingSource } from './source';
import { threeChecks } from './three-checks';

export const livingExample = buildLivingExample(livingSource, threeChecks);
