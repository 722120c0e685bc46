/**
 * The engine's third entrance: what the panels of the validator show besides findings. It stands apart from the first
 * because few visits need it.
 */
export { measureConnector } from './measures/measure-connector';
export type { ConnectorMeasures } from './measures/types';
export { modelOf, previewConnector } from './preview/preview';
export type { ConnectorPreview, PreviewDetail, PreviewPlace } from './preview/types';
export { judgeReadiness } from './readiness/judge';
export type { Readiness } from './readiness/types';
