/** OAuth 2.0 at a service of one's own choice, also with requests of a form of their own. */
import { identityProviders } from '../../../../connector/form-tables';
import { useDraft } from '../../draft/draft-context';
import CheckField from '../../form/CheckField';
import TextField from '../../form/TextField';
import { AddressFields, ParameterFields, ScopesAndClient } from './SharedFields';

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
