/** The parameters of an operation, and those in its path that nobody has described yet. */
import { missingPathParameters, type Parameter } from '../../../connector/form-proposals';
import controls from '../../tools/controls.module.css';
import { useDraft } from '../draft/draft-context';
import { isObject } from '../draft/json-at';
import formStyles from '../form/Form.module.css';
import ListField from '../form/ListField';
import ParameterFields from './ParameterFields';
import { parameterNames } from './value-source';

/** @param props.at the operation or trigger, which holds a path and parameters */
export default function ParameterList({ at }: { readonly at: string }) {
  const { value, insert } = useDraft();
  const operation = value(at);
  const found = value(`${at}/parameters`);
  const told: readonly unknown[] = Array.isArray(found) ? found : [];
  const names = parameterNames(operation);
  return (
    <>
      {undescribed(operation).map((parameter) => (
        <p key={parameter.name} className={formStyles.help}>
          <code>{`{${parameter.name}}`}</code>
          {` is in the path. Makers see it as "${parameter.summary}". `}
          <button
            type="button"
            className={controls.button}
            onClick={() => insert(`${at}/parameters`, told.length, { ...parameter })}
          >{`Describe ${parameter.name} yourself`}</button>
        </p>
      ))}
      <ListField
        at={`${at}/parameters`}
        label="Parameters"
        help="What makers fill in besides the body. Names in braces in the path are parameters without being added here."
        itemName="parameter"
        nameOf={(item) => (isObject(item) ? String(item.summary ?? item.name ?? '') : '')}
        newItem={() => ({ in: 'query' })}
        optional
      >
        {(place) => <ParameterFields at={place} siblings={names.filter((name) => name !== value(`${place}/name`))} />}
      </ListField>
    </>
  );
}

/** The parameters that the generator makes of the path by itself. */
export function undescribed(operation: unknown): Parameter[] {
  if (!isObject(operation) || typeof operation.path !== 'string') return [];
  const told = Array.isArray(operation.parameters) ? operation.parameters : [];
  const inPath = told.flatMap((entry) =>
    isObject(entry) && entry.in === 'path' && typeof entry.name === 'string' ? [named(entry.name)] : [],
  );
  return missingPathParameters(operation.path, inPath);
}

const named = (name: string): Parameter => ({ name, in: 'path', summary: '', description: '' });
