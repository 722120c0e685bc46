/** OAuth 2.0 at a service of one's own choice, also with requests of a form of their own. */
import { identityProviders } from '../../../../connector/form-tables';
import { useDraft } from '../../draft/draft-context';
import CheckField from '../../form/CheckField';
import styles from '../../form/Form.module.css';
import TextField from '../../form/TextField';
import { parameterText } from './parameter-texts';
import { ScopesAndClient } from './SingleFields';

export default function OAuthFields({ at }: { readonly at: string }) {
  const { value, set, remove } = useDraft();
  const templates = `${at}/templates`;
  const hasTemplates = value(templates) !== undefined;
  return (
    <>
      <AddressFields at={at} />
      <TextField
        at={`${at}/refreshUrl`}
        label="Refresh URL"
        help="Where a token is renewed; the token URL if left out."
        type="url"
        mono
        optional
      />
      <ScopesAndClient at={at} />
      <CheckField
        at={templates}
        label="The service wants requests of a form of its own"
        help="Then queries and bodies of the requests are written out (`oauth2generic`)."
        isOn={hasTemplates}
        onChoose={(on) => (on ? set(templates, {}) : remove(templates))}
      />
      {hasTemplates && (
        <ParameterFields at={templates} names={identityProviders.oauth2generic?.optional ?? []} optional />
      )}
    </>
  );
}

/** The two addresses that the definition tells. */
export function AddressFields({ at }: { readonly at: string }) {
  return (
    <div className={styles.pair}>
      <TextField
        at={`${at}/authorizationUrl`}
        label="Authorization URL"
        help="Where makers sign in and agree."
        type="url"
        mono
      />
      <TextField
        at={`${at}/tokenUrl`}
        label="Token URL"
        help="Where the platform changes the code for a token."
        type="url"
        mono
      />
    </div>
  );
}

interface ParameterFieldsProps {
  readonly at: string;
  readonly names: readonly string[];
  readonly optional?: boolean;
}

/** A field for each parameter of a provider. */
export function ParameterFields({ at, names, optional = false }: ParameterFieldsProps) {
  return names.map((name) => {
    const { label, help } = parameterText(name);
    return <TextField key={name} at={`${at}/${name}`} label={label} help={help} optional={optional} mono />;
  });
}
