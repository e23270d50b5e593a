import { Button, Segmented } from 'antd';
import { useNavigate } from 'react-router';
import type { Language } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { WORDS } from './words.ts';

/** Chinese or English, at once, for whoever cannot read the other. */
export function LanguageSwitch() {
  const { language, say } = useLanguage();
  const { run } = useWrite('app.changeSettings');
  const navigate = useNavigate();
  return (
    <>
      <Segmented<Language>
        aria-label="语言 Language"
        value={language}
        onChange={(chosen) => void run({ language: chosen })}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Button type="text" onClick={() => navigate('/settings')}>
        {say(WORDS.settings)}
      </Button>
    </>
  );
}
