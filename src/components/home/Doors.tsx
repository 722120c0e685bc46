/** The three things one can do here. A door that is not open yet says so and leads nowhere. */
import Link from '@docusaurus/Link';
import numbers from '@generated/lesson-data/default/numbers.json';
import Badge from '../ui/Badge';
import Card from '../ui/Card';
import styles from './Doors.module.css';
import { GeneratePicture, LearnPicture, ValidatePicture } from './door-pictures';

const learnWords =
  numbers.lessons === 0
    ? 'Five modules, from what a connector is to getting one certified. At your own pace, with dates of your own.'
    : `${numbers.lessons} lessons and ${numbers.exercises} exercises in five weeks, from what a connector is to getting one certified. At your own pace.`;

export default function Doors() {
  return (
    <div className={styles.doors}>
      <Card to="/docs/modules/" title="Learn" picture={<LearnPicture />}>
        <p>{learnWords}</p>
        {numbers.first && (
          <p className={styles.first}>
            <Link to={numbers.first.path}>Start with the first lesson</Link>
          </p>
        )}
      </Card>
      <Card to="/validator/" title="Validate" picture={<ValidatePicture />}>
        <p>
          Drop a connector and read what is wrong, where, why it matters and how to repair it. Safe repairs take one
          click.
        </p>
      </Card>
      <article className={styles.closed}>
        <GeneratePicture />
        <div className={styles.body}>
          <h3 className={styles.title}>
            Generate <Badge>Being built</Badge>
          </h3>
          <p>
            Answer a few questions and take home a whole package. It is not ready. Until then,{' '}
            <Link to="/docs/tools/validator/">check the files you write by hand</Link>.
          </p>
        </div>
      </article>
    </div>
  );
}
