/** What the page of the generator mounts. */
import { lazy } from 'react';
import LateTool from '../tools/LateTool';
import styles from './Generator.module.css';
import GeneratorFrame from './GeneratorFrame';

const Generator = lazy(() => import('./Generator'));

export default function GeneratorTool() {
  return (
    <LateTool
      frame={<GeneratorFrame />}
      tool={Generator}
      failure="The generator could not go on"
      kept="What you entered is kept in this browser."
      className={styles.generator}
    />
  );
}
