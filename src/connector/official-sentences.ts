/** Puts the values of a finding into its official sentence. It stands alone, for pages that have the sentences as data. */
export { fillMessage } from './rules/rule';
