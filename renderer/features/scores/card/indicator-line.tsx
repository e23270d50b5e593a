import { Button } from 'antd';
import { useState } from 'react';
import type { CardIndicator } from '../../../../shared/contract/scores/card.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './card-body.module.css';
import { EarnedBar } from './earned-bar.tsx';

interface Props {
  readonly indicator: CardIndicator;
  /** 0 for the first level. */
  readonly depth: number;
  readonly isExplained: boolean;
  /** Asks for the rows behind a leaf. */
  readonly onRows: (indicator: string) => void;
}

/** An indicator: what it earned beside the middle of its type; opened, why, and the way to the rows behind it. */
export function IndicatorLine({ indicator, depth, isExplained, onRows }: Props) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { id, name, sentences, rows, children } = indicator;
  const showsReasons = isOpen || isExplained;
  return (
    <li className={styles.indicator} data-depth={depth}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={showsReasons}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.name} style={{ paddingInlineStart: depth * 12 }}>
          <span className={styles.id}>{id}</span> {name}
        </span>
        <EarnedBar indicator={indicator} />
      </button>
      {showsReasons && (
        <div className={styles.reasons} style={{ paddingInlineStart: 16 + depth * 12 }}>
          {sentences.map((sentence) => (
            <p key={sentence.zh}>{say(sentence)}</p>
          ))}
          {rows > 0 && (
            <Button size="small" type="link" className={styles.rows ?? ''} onClick={() => onRows(id)}>
              {say({ zh: `看 ${rows} 行 →`, en: rows === 1 ? 'See 1 row →' : `See ${rows} rows →` })}
            </Button>
          )}
        </div>
      )}
      {children.length > 0 && (
        <ul className={styles.children}>
          {children.map((child) => (
            <IndicatorLine
              key={child.id}
              indicator={child}
              depth={depth + 1}
              isExplained={isExplained}
              onRows={onRows}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
