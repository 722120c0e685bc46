/** The fields of one way to sign in. Secrets are asked for nowhere: they are given when the connector is deployed. */
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import styles from '../../form/Form.module.css';
import KeyValueField from '../../form/KeyValueField';
import TextField from '../../form/TextField';
import OAuthFields from './OAuthFields';
import ProviderFields from './ProviderFields';
import { ScopesAndClient } from './SharedFields';

const places = [
  { value: 'header', label: 'In a header' },
  { value: 'query', label: 'In the address, as a query parameter' },
];

/** @param at pointer to the object with the kind */
export default function SingleFields({ at }: { readonly at: string }) {
  const kind = useDraft().text(`${at}/kind`);
  switch (kind) {
    case 'apiKey':
      return <ApiKeyFields at={at} />;
    case 'basic':
      return (
        <div className={styles.pair}>
          <TextField
            at={`${at}/userLabel`}
            label="Label of the user name"
            help="Where the service calls it otherwise. Makers read it above the field."
            placeholder="User Name"
            optional
          />
          <TextField
            at={`${at}/passwordLabel`}
            label="Label of the password"
            help="An API token, for example."
            placeholder="Password"
            optional
          />
        </div>
      );
    case 'oauth2':
      return <OAuthFields at={at} />;
    case 'entra':
      return <EntraFields at={at} />;
    case 'provider':
      return <ProviderFields at={at} />;
    case 'clientCredentials':
      return <ClientCredentialsFields at={at} />;
    default:
      return null;
  }
}

function ApiKeyFields({ at }: { readonly at: string }) {
  return (
    <>
      <ChoiceField at={`${at}/in`} label="Where does the key travel?" choices={places} />
      <TextField
        at={`${at}/name`}
        label="Name of the header or parameter"
        help="As the service expects it."
        placeholder="X-API-Key"
        mono
      />
      <div className={styles.pair}>
        <TextField
          at={`${at}/label`}
          label="Label for makers"
          help="What the service calls its key."
          placeholder="API Key"
          optional
        />
        <TextField at={`${at}/tooltip`} label="Where makers find it" help="A sentence, shown as a tooltip." optional />
      </div>
      <TextField at={`${at}/description`} label="What the key is" help="A sentence under the field." optional />
    </>
  );
}

function EntraFields({ at }: { readonly at: string }) {
  return (
    <>
      <TextField
        at={`${at}/resourceUri`}
        label="Resource"
        help="The application ID URI or the client ID of the service that is called."
        placeholder="api://lighthouse"
        mono
      />
      <div className={styles.pair}>
        <TextField
          at={`${at}/tenantId`}
          label="Tenant"
          help="The tenant that signs in. Left out, any may."
          placeholder="common"
          mono
          optional
        />
        <TextField
          at={`${at}/loginUri`}
          label="Sign-in address"
          help="For another cloud."
          placeholder="https://login.microsoftonline.com"
          type="url"
          mono
          optional
        />
      </div>
      <ScopesAndClient at={at} />
    </>
  );
}

function ClientCredentialsFields({ at }: { readonly at: string }) {
  return (
    <>
      <TextField
        at={`${at}/tokenUrl`}
        label="Token URL"
        help="Where the application changes its credentials for a token. Makers enter its ID and secret when they make a connection."
        type="url"
        mono
      />
      <TextField at={`${at}/scope`} label="Scopes" help="With blanks between them." mono optional />
      <KeyValueField
        at={`${at}/fields`}
        label="Further fields of the token request"
        help="Such as `audience` or `resource`. No secrets: the file is not a safe place."
        itemName="field"
        keyLabel="Name"
        valueLabel="Value"
        optional
      />
    </>
  );
}
