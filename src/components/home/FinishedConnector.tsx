/** What a finished connector is: a handful of files on one side, a step in a maker's flow on the other. */
import styles from './FinishedConnector.module.css';

const files = [
  { name: 'apiDefinition.swagger.json', what: 'Every operation of the service, as OpenAPI 2.0.' },
  { name: 'apiProperties.json', what: 'How to sign in, the brand colour, and policies.' },
  { name: 'readme.md', what: 'What it does, what one needs, and its known limits.' },
  { name: 'icon.png', what: 'The picture in the gallery. Independent publishers share a common one.' },
  { name: 'script.csx', what: 'Code that runs between the flow and the service. Only where it is needed.' },
];

export default function FinishedConnector() {
  return (
    <div className={styles.pair}>
      <dl className={styles.files}>
        {files.map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <figure className={styles.figure}>
        <div className={styles.step}>
          <p className={styles.name}>Today’s tides</p>
          <p className={styles.field}>
            <span>
              Port <b aria-hidden="true">*</b>
            </span>
            <span className={styles.input}>Name of the port.</span>
          </p>
          <ul className={styles.origins}>
            <li>
              The name is <code>summary</code>.
            </li>
            <li>
              The field is <code>x-ms-summary</code>.
            </li>
            <li>
              The grey text is <code>description</code>.
            </li>
            <li>
              The star is <code>required</code>.
            </li>
          </ul>
        </div>
        <figcaption>The same operation as a step in a flow. Every word a maker reads is one you wrote.</figcaption>
      </figure>
    </div>
  );
}
