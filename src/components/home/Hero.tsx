/** The first screen: what one can do here, two ways to start, and a check one can try at once. */
import example from '@generated/living-example/default/example.json';
import ButtonLink from '../ui/ButtonLink';
import FusionShapes from '../ui/FusionShapes';
import styles from './Hero.module.css';
import LivingExample from './LivingExample';
import Resume from './Resume';

export default function Hero() {
  return (
    <header className={styles.hero}>
      <FusionShapes className={styles.shapes} />
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1 className={styles.title}>Build a Power Platform connector, and check it before the reviewers do.</h1>
          <p className={styles.lead}>
            Five weeks of lessons take you from an idea to a certified connector. The validator reads your files in your
            own browser: no sign-in, nothing uploaded.
          </p>
          <p className={styles.actions}>
            <ButtonLink variant="main" to="/validator/">
              Check a connector
            </ButtonLink>
            <Resume />
          </p>
        </div>
        <LivingExample example={example} />
      </div>
    </header>
  );
}
