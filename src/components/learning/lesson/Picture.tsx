/** A picture that explains: shapes and text in the colours of the page, with its meaning in words for everyone else. */
import styles from './Picture.module.css';

interface PictureProps {
  /** What the picture says. */
  readonly name: string;
  readonly caption: string;
  readonly viewBox: string;
  /** Shapes, read and checked by the build. */
  readonly inner: string;
}

export default function Picture({ name, caption, viewBox, inner }: PictureProps) {
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={viewBox}
        role="img"
        aria-label={name}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the build lets known shapes and classes through, nothing else.
        dangerouslySetInnerHTML={{ __html: inner }}
      />
      {caption !== '' && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
