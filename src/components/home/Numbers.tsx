/** Numbers that are counted by the build. What was not counted is not shown. */
import { usePluginData } from '@docusaurus/useGlobalData';
import { type CountedNumber, countedNumbers } from './counted-numbers';
import styles from './Numbers.module.css';
import Section from './Section';

export default function Numbers() {
  const numbers: CountedNumber[] = countedNumbers(usePluginData('rule-docs'));
  if (numbers.length === 0) return null;
  return (
    <Section tinted title="Counted, not claimed" lead="The build of this site counts them.">
      <dl className={styles.numbers}>
        {numbers.map(({ value, label }) => (
          <div key={label} className={styles.number}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
