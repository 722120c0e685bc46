/** What is still missing, what comes out, and how to take it along. */
import Part from '../../form/Part';
import DraftPart from './DraftPart';
import FilesPart from './FilesPart';
import MissingPart from './MissingPart';
import NextPart from './NextPart';
import TakePart from './TakePart';

export default function ReviewStep() {
  return (
    <>
      <Part title="What is still missing">
        <MissingPart />
      </Part>
      <Part title="Take it along">
        <TakePart />
      </Part>
      <Part title="The files">
        <FilesPart />
      </Part>
      <NextPart text={undefined} />
      <Part title="The draft">
        <DraftPart />
      </Part>
    </>
  );
}
