/** The tool before its code is there, and on the server: the first screen, whose buttons may be pressed early. */
import GeneratorHeader from './frame/GeneratorHeader';
import StartPanel from './frame/StartPanel';
import styles from './Generator.module.css';

export default function GeneratorFrame() {
  return (
    <div className={styles.generator}>
      <GeneratorHeader />
      <StartPanel />
    </div>
  );
}
