/** What the page of the comparison mounts. */
import { lazy } from 'react';
import LateTool from '../tools/LateTool';
import styles from './Compare.module.css';
import CompareFrame from './CompareFrame';

const Compare = lazy(() => import('./Compare'));

export default function CompareTool() {
  return (
    <LateTool
      frame={<CompareFrame />}
      tool={Compare}
      failure="The comparison could not go on"
      kept="Both versions are kept in this browser."
      className={styles.compare}
    />
  );
}
