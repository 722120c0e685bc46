/** What the page of the validator mounts. */
import { lazy } from 'react';
import LateTool from '../tools/LateTool';
import Shell from './Shell';
import styles from './ValidatorTool.module.css';

const Validator = lazy(async () => (await import('./load')).loadValidator());

export default function ValidatorTool() {
  return (
    <LateTool
      frame={<Shell />}
      tool={Validator}
      failure="The checker could not go on"
      kept="What you entered is kept in this browser."
      className={styles.failed}
    />
  );
}
