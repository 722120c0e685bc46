/** The step for policies: what the platform changes in calls and answers by itself. */
import { useDraft } from '../../draft/draft-context';
import { isObject } from '../../draft/json-at';
import formStyles from '../../form/Form.module.css';
import OpenList from '../../form/OpenList';
import PolicyForm from './PolicyForm';
import { policyTexts } from './policy-texts';

export default function PoliciesStep() {
  const { text } = useDraft();
  const kind = text('/authentication/kind');
  return (
    <>
      <p className={formStyles.help}>
        A policy changes calls on their way to the service, or answers on their way back, without code. Most connectors
        need none. They run in the order in which they stand here.
        {kind === 'clientCredentials' &&
          ' Two policies that pass the client credentials on are made by the authentication; they run first.'}
      </p>
      <OpenList
        at="/policies"
        itemName="policy"
        nameOf={(item) => (isObject(item) && typeof item.title === 'string' ? item.title : '')}
        badgeOf={(item) => (isObject(item) ? (policyTexts[String(item.template).toLowerCase()]?.title ?? '') : '')}
        additions={[{ label: 'Add a policy', newItem: () => ({ template: 'setheader', parameters: {} }) }]}
        copyOf={(item) => item}
      >
        {(at) => <PolicyForm at={at} />}
      </OpenList>
    </>
  );
}
