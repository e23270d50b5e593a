import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './evidence.module.css';

/** What the file says where something else was put, struck out; read out as the original. */
export function Original({ text }: { readonly text: string }) {
  const { say } = useLanguage();
  return (
    <span className={styles.note}>
      <span className={styles.unseen}>{say(originalWords(text))}</span>
      <del aria-hidden="true">{text === '' ? say(BLANK) : text}</del>
    </span>
  );
}

const BLANK: Wording = { zh: '空', en: 'blank' };

/** What the file says where something else was put, as a remark. */
export function originalWords(text: string): Wording {
  return text === '' ? { zh: '原：空', en: 'was blank' } : { zh: `原：${text}`, en: `was: ${text}` };
}
