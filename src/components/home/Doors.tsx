/** The three things one can do here. */
import Card from '../ui/Card';
import styles from './Doors.module.css';
import { GeneratePicture, LearnPicture, ValidatePicture } from './door-pictures';

export default function Doors() {
  return (
    <div className={styles.doors}>
      <Card to="/docs/modules/" title="Learn" picture={<LearnPicture />}>
        <p>
          Five modules, from what a connector is to getting one certified. At your own pace, with dates of your own.
        </p>
      </Card>
      <Card to="/validator/" title="Validate" picture={<ValidatePicture />}>
        <p>
          Drop a connector and read what is wrong, where, why it matters and how to repair it. Safe repairs take one
          click.
        </p>
      </Card>
      <Card to="/generator/" title="Generate" picture={<GeneratePicture />}>
        <p>
          Answer questions about your service and take a whole package along. Every answer is checked as you type it.
        </p>
      </Card>
    </div>
  );
}
