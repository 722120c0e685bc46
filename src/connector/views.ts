/**
 * The engine's third entrance: what the panels of the validator show besides findings. It stands apart from the first
 * because few visits need it.
 */
export { measureConnector } from './measures/measure-connector';
export type { ConnectorMeasures, Measure, MeasurePlace, MeasureState, MeasureUnit, Share } from './measures/types';
export { modelOf, previewConnector } from './preview/preview';
export type {
  Choice,
  ConnectionField,
  ConnectionPreview,
  ConnectionWay,
  ConnectorPreview,
  Control,
  FilledBy,
  PreviewCard,
  PreviewDetail,
  PreviewField,
  PreviewPlace,
  PreviewToken,
  Visibility,
} from './preview/types';
export { judgeReadiness } from './readiness/judge';
export type { Readiness, ReadinessGroup, ReadinessItem, ReadinessProof, ReadinessState } from './readiness/types';
