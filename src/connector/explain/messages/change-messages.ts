/** What the check of updates says: it compares a definition with the one that is published. */
import { changeSentences } from '../../change-sentences';
import type { OtherMessage } from './other-message';

/** A public review in which the sentence stands: the check itself is documented nowhere. */
const seen = (pull: number) => `https://github.com/microsoft/PowerPlatformConnectors/pull/${pull}`;

/** A flow keeps the definition that it was built with, which is why all of these are refused. */
const askFirst =
  'Undo the change. If it is meant, add a new operation beside the old one, or say in the pull request why no flow can break.';

export const changeMessages: readonly OtherMessage[] = [
  {
    id: 'operation-deleted',
    sentences: [changeSentences.operationDeleted],
    codes: [],
    meaning: 'An operation of the published connector is missing. Flows that use it would stop.',
    advice:
      'Put the operation back under its old `operationId`. To retire it, mark it with `"deprecated": true` and keep it.',
    source: seen(4168),
  },
  {
    id: 'operation-hidden',
    sentences: [changeSentences.operationHidden],
    codes: [],
    meaning: 'A published operation is now internal. Existing flows can no longer be edited.',
    advice: 'Give the operation its old `x-ms-visibility` again, or mark it as deprecated instead.',
    source: seen(4215),
  },
  {
    id: 'path-template-changed',
    sentences: [changeSentences.pathChanged],
    codes: [],
    meaning: 'A published operation has another path now. Existing flows still call the old one.',
    advice: askFirst,
    source: seen(3648),
  },
  {
    id: 'parameter-location-changed',
    sentences: [changeSentences.parameterMoved],
    codes: [],
    meaning: 'A parameter moved, for example from the query to the header. Existing flows still send it the old way.',
    advice: askFirst,
    source: seen(3648),
  },
  {
    id: 'required-input-added',
    sentences: [changeSentences.requiredInputAdded],
    codes: [],
    meaning: 'An input is required now that flows did not have to send before.',
    advice: 'Make the new input optional, or give it a default and let the service fill it in.',
    source: seen(3656),
  },
  {
    id: 'required-parameter-added',
    sentences: [changeSentences.requiredParameterAdded],
    codes: [],
    meaning: 'A parameter is required now that flows did not have to send before.',
    advice: 'Make the new parameter optional, or give it a default and let the service fill it in.',
    source: seen(3499),
  },
  {
    id: 'input-made-required',
    sentences: [changeSentences.inputMadeRequired],
    codes: [],
    meaning: 'An input that flows could leave out is required now.',
    advice: 'Leave it optional. If the service refuses calls without it, add a new operation beside the old one.',
    source: seen(3516),
  },
  {
    id: 'enum-value-removed',
    sentences: [changeSentences.enumValueRemoved],
    codes: [],
    meaning: 'A value is no longer in the list of an input. Flows in which it was chosen still send it.',
    advice: 'Keep the value in the list, and let the service go on understanding it.',
    source: seen(2539),
  },
  {
    id: 'enum-added',
    sentences: [changeSentences.enumAdded],
    codes: [],
    meaning: 'An input that took any value now has a fixed list. Values in existing flows may not be on it.',
    advice: 'Leave the list out, or make sure that it holds every value that the service takes.',
    source: seen(619),
  },
  {
    id: 'output-type-changed',
    sentences: [changeSentences.outputTypeChanged],
    codes: ['OutputFieldTypeChanged'],
    meaning: 'A field of an answer has another type than in the published connector.',
    advice:
      'If the service always answered like this and the old type was wrong, say so in the pull request. Else undo the change.',
    source: seen(3910),
  },
  {
    id: 'output-format-changed',
    sentences: [changeSentences.outputFormatChanged],
    codes: ['OutputFieldTypeFormatChanged'],
    meaning: 'A field of an answer has another `format` than in the published connector.',
    advice:
      'If the service always answered like this and the old format was wrong, say so in the pull request. Else undo the change.',
    source: seen(3863),
  },
  {
    id: 'output-enum-removed',
    sentences: [changeSentences.outputEnumRemoved],
    codes: [],
    meaning: 'A field of an answer had a list of values and has none now.',
    advice: 'Keep the list, or say in the pull request which other values the service sends.',
    source: seen(1381),
  },
  {
    id: 'output-deleted',
    sentences: [changeSentences.outputDeleted],
    codes: [],
    meaning: 'A field of an answer is no longer described. Flows that use it would lose it.',
    advice: 'Describe the field again, or say in the pull request that the service never sent it.',
    source: seen(729),
  },
];
