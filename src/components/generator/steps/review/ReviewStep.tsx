/** What is still missing, what comes out, and how to take it along. */

import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import Part from '../../form/Part';
import BasePart from './BasePart';
import DraftPart from './DraftPart';
import FilesPart from './FilesPart';
import MissingPart from './MissingPart';
import NextPart from './NextPart';
import TakePart from './TakePart';

const uploaders = [
  { value: 'pac', label: 'pac, the Power Platform CLI' },
  { value: 'paconn', label: 'paconn, the older connectors CLI' },
];

export default function ReviewStep() {
  const { made } = useDraft();
  return (
    <>
      <Part title="What is still missing">
        <MissingPart />
      </Part>
      <Part title="Take it along">
        <ChoiceField
          at="/settings"
          as="select"
          label="Command line"
          help="The tool of Microsoft that you upload with. `settings.json` names the files for it."
          choices={uploaders}
          none="Both"
          optional
        />
        <TakePart />
      </Part>
      <Part title="The files">
        <FilesPart />
      </Part>
      <NextPart title="What now?" text={made?.next} />
      <NextPart title="The text of the pull request" text={made?.pullRequest} isWhole />
      <BasePart />
      <Part title="The draft">
        <DraftPart />
      </Part>
    </>
  );
}
