import { CloseOutlined } from '@ant-design/icons';
import { App as AntApp, Button } from 'antd';
import { useNavigate } from 'react-router';
import type { CompoundCard } from '../../../../shared/contract/scores/card.ts';
import { copyText } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './card-panel.module.css';
import { cardAsText } from './card-text.ts';

interface Props {
  readonly card: CompoundCard | null;
  readonly isExplained: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onExplain: () => void;
  readonly onClose: () => void;
}

/** What can be done with a card, each with its key. */
export function CardBar({ card, isExplained, onStep, onExplain, onClose }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const explain = isExplained ? { zh: '收起说明', en: 'Hide why' } : { zh: '展开说明', en: 'Show why' };
  return (
    <div className={styles.bar}>
      <Button size="small" onClick={() => onStep(-1)} aria-keyshortcuts="k">
        {say({ zh: '上一个', en: 'Previous' })} <kbd>K</kbd>
      </Button>
      <Button size="small" onClick={() => onStep(1)} aria-keyshortcuts="j">
        {say({ zh: '下一个', en: 'Next' })} <kbd>J</kbd>
      </Button>
      <Button size="small" onClick={onExplain} aria-keyshortcuts="e" aria-pressed={isExplained}>
        {say(explain)} <kbd>E</kbd>
      </Button>
      <CopyCard card={card} />
      <Button
        size="small"
        disabled={card === null}
        onClick={() => card !== null && navigate(`/scores/compare?a=${encodeURIComponent(card.code)}`)}
      >
        {say(WORDS.comparison)}
      </Button>
      <Button
        size="small"
        disabled={card === null}
        onClick={() => card !== null && navigate(`/analysis/portrait/${encodeURIComponent(card.code)}`)}
      >
        {say(WORDS.portrait)}
      </Button>
      <Button
        className={styles.close ?? ''}
        size="small"
        type="text"
        icon={<CloseOutlined />}
        onClick={onClose}
        aria-label={say(WORDS.close)}
        aria-keyshortcuts="Escape"
        title={`${say(WORDS.close)} (Esc)`}
      />
    </div>
  );
}

function CopyCard({ card }: Pick<Props, 'card'>) {
  const { language, say } = useLanguage();
  const { message } = AntApp.useApp();
  const copy = async () => {
    if (card === null) return;
    await copyText(cardAsText(card, language));
    message.success(say({ zh: '已复制文字', en: 'Copied as text' }));
  };
  return (
    <Button size="small" disabled={card === null} onClick={() => void copy()}>
      {say({ zh: '复制文字', en: 'Copy text' })}
    </Button>
  );
}
