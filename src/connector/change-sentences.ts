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
  enumAdded:
    'The list of enum values has been added to the input field. Existing flows may use values outside of this list.',
  outputTypeChanged: `The type has been changed for the output field. ${payload}`,
  outputDeleted: `The output field has been deleted. ${payload}`,
} as const;
