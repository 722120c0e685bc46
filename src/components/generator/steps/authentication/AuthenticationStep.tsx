/** How makers sign in, whether a gateway stands in between, and how a connection is tried. */
import { useDraft } from '../../draft/draft-context';
import { isWholeImport } from '../../draft/imported-files';
import { isObject } from '../../draft/json-at';
import CheckField from '../../form/CheckField';
import ChoiceField from '../../form/ChoiceField';
import ListField from '../../form/ListField';
import LongTextField from '../../form/LongTextField';
import Part from '../../form/Part';
import TextField from '../../form/TextField';
import KindField from './KindField';
import { allKinds, keptKind, singleKinds } from './kinds';
import SingleFields from './SingleFields';

export default function AuthenticationStep() {
  const { draft, text, calls } = useDraft();
  const mayKeep = isWholeImport(draft) || text('/authentication/kind') === keptKind.value;
  const gets = calls.filter(({ method, role }) => method === 'get' && role === 'action');
  return (
    <>
      <KindField
        at="/authentication"
        label="How do people sign in to the service?"
        kinds={mayKeep ? [keptKind, ...allKinds] : allKinds}
      />
      {text('/authentication/kind') === 'several' ? <Ways /> : <SingleFields at="/authentication" />}
      <Part title="Connection">
        <CheckField
          at="/gateway"
          label="Calls go through an on-premises data gateway"
          help="For a service in a network that the internet does not reach."
        />
        <ChoiceField
          at="/testConnection"
          label="Operation that tries a new connection"
          help={
            gets.length === 0
              ? 'A GET operation without required input. There is none yet; come back when you have made it.'
              : 'A GET operation without required input. The platform calls it to see whether the credentials are right.'
          }
          as="select"
          none="None"
          optional
          choices={gets.map(({ id, path }) => ({ value: id, label: `${id} (GET ${path})` }))}
        />
      </Part>
    </>
  );
}

function Ways() {
  return (
    <ListField
      at="/authentication/ways"
      label="Ways to sign in"
      help="At least two. Makers see them in this order."
      itemName="way"
      nameOf={(way) => (isObject(way) && typeof way.displayName === 'string' ? way.displayName : '')}
      newItem={() => ({ authentication: { kind: 'none' } })}
    >
      {(at) => (
        <>
          <TextField at={`${at}/displayName`} label="Name for makers" />
          <TextField
            at={`${at}/name`}
            label="Technical name"
            help="Letters and digits. Connections remember it, so never change it later."
            mono
          />
          <LongTextField at={`${at}/description`} label="Description" help="When this way is the right one." rows={2} />
          <KindField at={`${at}/authentication`} label="Sign-in" kinds={singleKinds} as="select" />
          <SingleFields at={`${at}/authentication`} />
        </>
      )}
    </ListField>
  );
}
