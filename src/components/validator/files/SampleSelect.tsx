/** The samples as a menu, for when something is open already. */
import controls from '../../tools/controls.module.css';
import { type Sample, samples } from './samples';

export default function SampleSelect({ onChoose }: { readonly onChoose: (sample: Sample) => void }) {
  return (
    <select
      className={controls.field}
      aria-label="Open a sample"
      value=""
      onChange={({ target }) => {
        const sample = samples.find(({ id }) => id === target.value);
        if (sample !== undefined) onChoose(sample);
      }}
    >
      <option value="">Samples …</option>
      {samples.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
