/** The entrance for whoever only opens files: what is in them and what they are called, without a single rule. */
export { fileName, roleByName } from '../files';
export { decodeText } from '../text/decode';
export { escapeToken } from '../text/json-pointer';
export { LineIndex } from '../text/line-index';
export { filesOutside, groupConnectors, looksLikeSwagger, profileOfPath } from './group-connectors';
export { looksLikePackage, openPackage } from './open-package';
export { profileOfConfig } from './profile-of-config';
export { type UnzipResult, unzip } from './unzip';
export { zip } from './zip';
