/** Words for the readme that only a person can write. Each section has a stand-in that is true of every connector. */
import ListField from '../../form/ListField';
import LongTextField from '../../form/LongTextField';
import Part from '../../form/Part';
import TextField from '../../form/TextField';

const texts = [
  ['prerequisites', 'Prerequisites', 'What somebody needs before they start, such as an account or a plan.'],
  ['credentials', 'How to get credentials', 'Step by step, where makers find the key or register an application.'],
  ['gettingStarted', 'Getting started', 'A first flow that shows what the connector is good for.'],
  ['knownIssues', 'Known issues and limitations', 'What does not work, and how many calls the service allows.'],
  ['commonErrors', 'Common errors', 'Errors that the service answers with, and what to do about them.'],
] as const;

export default function ReadmeFields() {
  return (
    <Part title="Your own words for the readme (optional)" folded>
      {texts.map(([name, label, help]) => (
        <LongTextField key={name} at={`/readme/${name}`} label={label} help={help} optional />
      ))}
      <ListField at="/readme/faq" label="Questions and answers" itemName="question" newItem={() => ({})} optional>
        {(at) => (
          <>
            <TextField at={`${at}/question`} label="Question" />
            <LongTextField at={`${at}/answer`} label="Answer" />
          </>
        )}
      </ListField>
    </Part>
  );
}
