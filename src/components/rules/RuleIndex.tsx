/** The list of all rules by subject, and what narrows it. Its data is made from the rules when the site is built. */
import list from '@generated/rule-docs/default/rules.json';
import Heading from '@theme/Heading';
import { useDeferredValue, useMemo } from 'react';
import RuleFilterForm from './RuleFilterForm';
import styles from './RuleIndex.module.css';
import RuleTable from './RuleTable';
import { passes } from './rule-filter';
import { useRuleFilter } from './use-rule-filter';

export default function RuleIndex() {
  const [filter, setFilter] = useRuleFilter();
  const shown = useDeferredValue(filter);
  const subjects = useMemo(() => {
    const narrowed = list.subjects.map((subject) => ({
      ...subject,
      rules: subject.rules.filter((rule) => passes(rule, shown)),
    }));
    return narrowed.filter(({ rules }) => rules.length > 0);
  }, [shown]);
  const count = subjects.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      <p>
        There are {list.ruleCount} rules. They speak for {list.officialCodeCount} of the {list.publishedCodeCount} error
        codes that Microsoft has published for its Swagger Validator.
      </p>
      <RuleFilterForm filter={filter} count={count} all={list.ruleCount} onChange={setFilter} />
      <nav aria-label="Subjects">
        <ul className={styles.subjects}>
          {subjects.map(({ id, title, rules }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span className={styles.count}>{rules.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {subjects.map((subject) => (
        <section key={subject.id}>
          <Heading as="h2" id={subject.id}>
            {subject.title}
          </Heading>
          <RuleTable caption={subject.title} rules={subject.rules} />
        </section>
      ))}
    </>
  );
}
