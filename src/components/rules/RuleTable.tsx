/**
 * A table of rules. On a narrow screen each row becomes a small card, so the roles are written out: browsers drop those
 * of a table that is laid out as something else.
 */
import Link from '@docusaurus/Link';
import type { Profile } from '../../connector';
import type { ListedRule } from '../../plugins/rule-docs/rule-list';
import { fileWords, levelWords, profileWords } from '../../plugins/rule-docs/words';
import styles from './RuleTable.module.css';
import TitleWithCode from './TitleWithCode';

const profiles: readonly Profile[] = ['custom', 'certified', 'independent'];

interface RuleTableProps {
  readonly caption: string;
  readonly rules: readonly ListedRule[];
}

export default function RuleTable({ caption, rules }: RuleTableProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className={styles.table} role="table" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Rule
          </th>
          {profiles.map((profile) => (
            <th key={profile} role="columnheader" scope="col" className={styles.level}>
              {profileWords[profile]}
            </th>
          ))}
          <th role="columnheader" scope="col" className={styles.codes}>
            Official codes
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rules.map((rule) => (
          <Row key={rule.id} rule={rule} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Row({ rule }: { readonly rule: ListedRule }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.rule}>
        <Link to={`/docs/rules/${rule.id}/`}>
          <TitleWithCode text={rule.title} />
        </Link>
        <span className={styles.id}>
          {rule.id} ({rule.files.map((role) => fileWords[role][0].toLowerCase()).join(', ')})
        </span>
      </th>
      {profiles.map((profile) => (
        <td key={profile} role="cell" className={styles.level}>
          <span className={styles.label} aria-hidden="true">
            {profileWords[profile]}
          </span>
          <span className={`rule-level rule-level--${rule.severity[profile]}`}>
            {levelWords[rule.severity[profile]]}
          </span>
        </td>
      ))}
      <td role="cell" className={styles.codes}>
        {rule.official.map((code) => (
          <code key={code}>{code}</code>
        ))}
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
