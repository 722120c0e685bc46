/** The step for actions: a list of operations of which one is open. */
import { definitionName } from '../../../../connector/form-proposals';
import Sentence from '../../../tools/Sentence';
import { isObject, isWithin, type JsonObject, pointerTo, valueAt } from '../../draft/json-at';
import formStyles from '../../form/Form.module.css';
import OpenList from '../../form/OpenList';
import OperationForm from './OperationForm';

const introduction =
  'An operation is one call of the service. Makers add it to a flow as an action. Path, summary, description and an example answer are enough; the rest is made of them.';

const newOperation = (): JsonObject => ({ method: 'get', responses: [{ status: '200' }] });

/** An id names one operation only: the copy gets one of its own. */
function copyOf(operation: unknown): unknown {
  if (!isObject(operation)) return operation;
  const { id: _, ...rest } = operation;
  return rest;
}

export default function OperationsStep() {
  return (
    <>
      <p className={formStyles.help}>
        <Sentence text={introduction} />
      </p>
      <OpenList
        at="/operations"
        itemName="operation"
        nameOf={(item) => (isObject(item) && typeof item.summary === 'string' ? item.summary : '')}
        badgeOf={callOf}
        isCode
        additions={[{ label: 'Add an operation', newItem: newOperation }]}
        copyOf={copyOf}
        shows={sendsDefinition}
      >
        {(at) => <OperationForm at={at} />}
      </OpenList>
    </>
  );
}

/** Whether the body of an operation is the definition that a place belongs to: it is edited there. */
function sendsDefinition(operation: unknown, place: string): boolean {
  const name = definitionName(valueAt(operation, '/body/schema'));
  return name !== undefined && isWithin(place, pointerTo('/definitions', name));
}

/** Method and path, as far as they are known. */
function callOf(operation: unknown): string {
  if (!isObject(operation)) return '';
  const { method, path } = operation;
  return typeof path === 'string' ? `${String(method).toUpperCase()} ${path}` : '';
}
