/** Fields that several ways to sign in have. */
import styles from '../../form/Form.module.css';
import KeyValueField from '../../form/KeyValueField';
import TextField from '../../form/TextField';
import { parameterText } from './parameter-texts';

/** What all sign-ins through an application share. */
export function ScopesAndClient({ at }: { readonly at: string }) {
  return (
    <>
      <KeyValueField
        at={`${at}/scopes`}
        label="Scopes"
        help="What the application may do, each with a sentence for people."
        itemName="scope"
        keyLabel="Scope"
        valueLabel="What it allows"
        optional
      />
      <TextField
        at={`${at}/clientId`}
        label="Client ID"
        help="The public ID of the registered application. Left out, a placeholder says what belongs there. The secret is given when you deploy."
        mono
        optional
      />
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
