/** The list of all rules by subject. Its data is made from the rules when the site is built. */
import list from '@generated/rule-docs/default/rules.json';
import Heading from '@theme/Heading';
import styles from './RuleIndex.module.css';
import RuleTable from './RuleTable';

export default function RuleIndex() {
  return (
    <>
      <p>
        There are {list.ruleCount} rules. They speak for {list.officialCodeCount} of the {list.publishedCodeCount} error
        codes that Microsoft has published for its Swagger Validator.
      </p>
      <nav aria-label="Subjects">
        <ul className={styles.subjects}>
          {list.subjects.map(({ id, title, rules }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span className={styles.count}>{rules.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {list.subjects.map((subject) => (
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
