/**
 * What the official change validator says of an update, word for word. The comparison says it of two versions, and a
 * pasted log is searched for it.
 */
const payload = 'Existing flows may be broken if they are using this field and actual payload has been changed.';

export const changeSentences = {
  operationDeleted: 'The operation has been deleted. This change breaks existing flows.',
  operationHidden: 'The operation has been hidden. This change breaks the designer for existing flows.',
  pathChanged: 'The path template has been changed for the operation.',
  parameterMoved:
    'The location has been changed for the parameter. Existing flows will continue to send the parameter in the old location.',
  requiredInputAdded: 'The required input field has been added. Existing flows will not send this new field.',
  requiredParameterAdded: 'The required parameter has been added.',
  inputMadeRequired: 'The input field has been changed from optional to required.',
  enumAdded:
    'The list of enum values has been added to the input field. Existing flows may use values outside of this list.',
  enumValueRemoved:
    'An enum value has been removed from the input field. Existing flows may have this value chosen and will continue to send it.',
  outputEnumRemoved: 'The list of enum values has been removed from the output field.',
  outputFormatChanged: `The type format has been changed for the output field. ${payload}`,
  outputTypeChanged: `The type has been changed for the output field. ${payload}`,
  outputDeleted: `The output field has been deleted. ${payload}`,
} as const;
