/** How long a lesson takes, how hard it is, and what there is to do in it. */
import Badge from '../../ui/Badge';
import styles from './LessonFacts.module.css';

interface Facts {
  readonly minutes: number;
  readonly level: string;
  readonly questions: number;
  readonly exercises: number;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** `facts` is JSON: a page of Markdown hands over texts. */
export default function LessonFacts({ facts }: { readonly facts: string }) {
  const { minutes, level, questions, exercises }: Facts = JSON.parse(facts);
  const words = [
    `${minutes} minutes`,
    `${level.charAt(0).toUpperCase()}${level.slice(1)}`,
    ...counted(questions, 'question', 'questions'),
    ...counted(exercises, 'exercise', 'exercises'),
  ];
  return (
    <ul className={styles.facts} aria-label="About this lesson">
      {words.map((word) => (
        <li key={word}>
          <Badge>{word}</Badge>
        </li>
      ))}
    </ul>
  );
}
