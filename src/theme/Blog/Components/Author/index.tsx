// Differs from the original: initials stand before the name, because the registry has no pictures; social icons are large enough to tap.

import { Initials } from '@site/src/components/team/Initials';
import type { Props } from '@theme/Blog/Components/Author';
import Author from '@theme-original/Blog/Components/Author';
import styles from './styles.module.css';

export default function AuthorWithInitials(props: Props) {
  const { name, imageURL } = props.author;
  return (
    <div className={styles.author}>
      {name && !imageURL && <Initials name={name} />}
      <Author {...props} />
    </div>
  );
}
