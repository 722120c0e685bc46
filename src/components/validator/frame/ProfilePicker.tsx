/** Who will meet the connector: three choices and what the chosen one means. */
import { useId } from 'react';
import { type Profile, profiles } from '../../tools/profiles';
import { profileTexts } from '../session/verdict';
import styles from './ProfilePicker.module.css';

interface ProfilePickerProps {
  readonly profile: Profile;
  readonly onChoose: (profile: Profile) => void;
}

export default function ProfilePicker({ profile, onChoose }: ProfilePickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.picker} aria-describedby={`${name}-meaning`}>
      <legend className={styles.legend}>Check as</legend>
      <div className={styles.choices}>
        {profiles.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === profile}
              onChange={() => onChoose(choice)}
            />
            <span>{profileTexts[choice].name}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-meaning`} className={styles.meaning}>
        {profileTexts[profile].meaning}
      </p>
    </fieldset>
  );
}
