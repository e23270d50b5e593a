import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../../lib/language.ts';
import styles from './frame.module.css';
import { FRAME_WORDS } from './words.ts';

/** Says that a version is shown and not the draft, and leads back. */
export function VersionBanner({ number, onTake }: { readonly number: number; readonly onTake: () => void }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <Alert
      className={styles.banner ?? ''}
      type="warning"
      showIcon
      title={say(FRAME_WORDS.readOnly(number))}
      action={
        <>
          <Button size="small" disabled={false} onClick={onTake}>
            {say(FRAME_WORDS.asDraft)}
          </Button>{' '}
          <Button
            size="small"
            type="primary"
            disabled={false}
            onClick={() => void navigate('/guideline/versions')}
          >
            {say(FRAME_WORDS.backToDraft)}
          </Button>
        </>
      }
    />
  );
}
