import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import styles from './form.module.css';
import { WORDS } from './words.ts';

/** The title of a form of the start screen, with the way back. */
export function FormHead({ children }: { readonly children: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <div className={styles.head}>
      <Button type="text" icon={<ArrowLeftOutlined />} onClick={() => navigate('/')}>
        {say(WORDS.back)}
      </Button>
      <h2 id="form-title" className={styles.title}>
        {children.replace('…', '')}
      </h2>
    </div>
  );
}
