/** The icon as it will be, in the sizes in which makers see it. */
import { useEffect, useState } from 'react';
import { useDraft } from '../../draft/draft-context';
import styles from './IconPicture.module.css';

export default function IconPicture() {
  const { made } = useDraft();
  const content = made?.files.find(({ path }) => /(^|\/)icon[^/]*\.png$/i.test(path))?.content;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (content === undefined || typeof content === 'string') return;
    const next = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: 'image/png' }));
    setAddress(next);
    return () => URL.revokeObjectURL(next);
  }, [content]);
  return (
    <div className={styles.pictures}>
      {address !== undefined && (
        <>
          <img className={styles.large} src={address} width={115} height={115} alt="The icon of the connector" />
          <img className={styles.small} src={address} width={40} height={40} alt="" />
        </>
      )}
    </div>
  );
}
