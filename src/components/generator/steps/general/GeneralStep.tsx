/** What the connector is called, who stands behind it, and where its service answers. */
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import ColorField from '../../form/ColorField';
import styles from '../../form/Form.module.css';
import LongTextField from '../../form/LongTextField';
import Part from '../../form/Part';
import TextField from '../../form/TextField';
import CategoriesField from './CategoriesField';
import ImportedLine from './ImportedLine';
import ReadmeFields from './ReadmeFields';
import ServiceFields from './ServiceFields';

const kinds = [
  {
    value: 'custom',
    label: 'Custom',
    help: 'For your own organisation. Nobody certifies it, and you deploy it yourself.',
  },
  {
    value: 'certified',
    label: 'Certified',
    help: 'For everyone. You own the service, and Microsoft publishes the connector after certification.',
  },
  {
    value: 'independent',
    label: 'Independent publisher',
    help: 'For everyone. The service belongs to somebody else; the community and Microsoft review the connector.',
  },
];

export default function GeneralStep() {
  const isIndependent = useDraft().text('/kind') === 'independent';
  return (
    <>
      <ImportedLine />
      <ChoiceField at="/kind" label="Who will use the connector?" choices={kinds} />
      <Part title="Name and purpose">
        <TextField
          at="/general/name"
          label="Name"
          help="Makers search for this name. At most 30 characters, without the words “API” and “connector”."
          placeholder="Lighthouse Log"
        />
        <LongTextField
          at="/general/description"
          label="Description"
          help="What makers can do with it, in whole sentences of 30 to 500 characters. Stands under the name in the list of connectors."
          most={500}
        />
        <CategoriesField />
        <ColorField
          at="/general/brandColor"
          label="Brand colour"
          help={
            isIndependent
              ? 'The colour of the tile. All independent publishers share `#da3b01`; what you choose here does not count.'
              : 'The colour of the tile and of the icon. White and the platform’s own blue are not accepted for certification.'
          }
          optional
          standIn={isIndependent ? '#da3b01' : '#1f5f7a'}
        />
        <TextField
          at="/general/version"
          label="Version"
          help="Of the connector. Raise it with each update."
          placeholder="1.0"
          mono
          optional
        />
      </Part>
      <ServiceFields />
      <Part title="People">
        <div className={styles.pair}>
          <TextField
            at="/general/publisher"
            label="Publisher"
            help="Who makes the connector: you or your company. Shown with the connector."
          />
          <TextField
            at="/general/stackOwner"
            label="Owner of the service"
            help="Who runs the service, where that is somebody else."
            optional
          />
          <TextField at="/general/contact/name" label="Contact" help="Whom people ask about the connector." />
          <TextField
            at="/general/contact/email"
            label="E-mail address of the contact"
            help="A shared mailbox lasts longer than a person."
            type="email"
            optional
          />
        </div>
        <TextField
          at="/general/contact/url"
          label="Web page of the contact"
          help="A page for questions, instead of the e-mail address or beside it."
          type="url"
          optional
        />
        <div className={styles.pair}>
          <TextField
            at="/general/website"
            label="Website"
            help="The home page of the service, with `https://`."
            type="url"
            placeholder="https://lighthouse.example"
          />
          <TextField
            at="/general/privacyPolicy"
            label="Privacy policy"
            help="The page that says what the service does with data."
            type="url"
            placeholder="https://lighthouse.example/privacy"
          />
        </div>
      </Part>
      <ReadmeFields />
    </>
  );
}
