// One group of the team page. The people come from blog/authors.yml at build time; nothing is typed here a second time.
import data from '@generated/people/default/people.json';
import type { Group, Person } from '@site/src/plugins/people/registry';
import { Initials } from './Initials';
import styles from './TeamList.module.css';

export function TeamList({ group }: { readonly group: Group }) {
  const members = data.people.filter((entry): entry is Person => entry.kind === 'person' && entry.group === group);
  return (
    <ul className={styles.list}>
      {members.map((person) => (
        <li key={person.key} id={person.key} className={styles.person}>
          <Initials name={person.name} />
          <div>
            <p className={styles.name} translate="no">
              {person.name}
            </p>
            <p className={styles.title}>{person.title}</p>
            <p className={styles.part}>{person.part}</p>
            {person.github && (
              <p className={styles.link}>
                <a href={person.github} aria-label={`${person.name} on GitHub`}>
                  {person.github.replace('https://', '')}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
