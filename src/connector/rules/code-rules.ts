/** The rules whose check is code: one line a rule, in alphabetical order. */
export { rule as definitionFileSize } from './definition-file-size';
export { rule as definitionPresent } from './definition-present';
export { rule as definitionSwagger2 } from './definition-swagger-2';
export { rule as jsonEncoding } from './json-encoding';
export { rule as jsonMembersUnique } from './json-members-unique';
export { rule as jsonNoByteOrderMark } from './json-no-byte-order-mark';
export { rule as jsonSyntax } from './json-syntax';
export { rule as operationSummaryRequired } from './operation-summary-required';
