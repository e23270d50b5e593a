import { Button, Select } from 'antd';
import type { DescribedColumnView } from '../../../../shared/contract/evidence/wizard.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './import-view.module.css';
import type { MeaningOptions } from './meaning-options.ts';
import { wordOf } from './wizard-state.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly column: DescribedColumnView;
  readonly options: MeaningOptions;
  /** Whether it means what it was settled to mean with an earlier import. */
  readonly isRecalled: boolean;
  readonly nameOf: (word: string) => string;
  readonly onChoose: (word: string) => void;
}

/** One column of the file: its heading, what stands below, what it means and why. */
export function ColumnRow({ column, options, isRecalled, nameOf, onChoose }: Props) {
  const { say } = useLanguage();
  const { letters, heading, samples } = column;
  const label = say({
    zh: `${letters} 列“${heading}”的含义`,
    en: `meaning of column ${letters}, “${heading}”`,
  });
  return (
    <tr>
      <th scope="row">{letters}</th>
      <td className={styles.heading}>{heading}</td>
      <td className={`${styles.cell} ${styles.samples}`} title={samples.join('\n')}>
        {samples.join('；')}
      </td>
      <td>
        <Select<string>
          size="small"
          className={styles.select ?? ''}
          aria-label={label}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={wordOf(column)}
          onChange={onChoose}
          options={options}
        />
      </td>
      <td className={styles.reason}>
        <Reason column={column} isRecalled={isRecalled} nameOf={nameOf} onTake={onChoose} />
      </td>
    </tr>
  );
}

interface ReasonProps {
  readonly column: DescribedColumnView;
  readonly isRecalled: boolean;
  readonly nameOf: (word: string) => string;
  readonly onTake: (word: string) => void;
}

function Reason({ column: { match }, isRecalled, nameOf, onTake }: ReasonProps) {
  const { say } = useLanguage();
  if (match === null) return <span className={styles.note}>{say(UNKNOWN)}</span>;
  const { word, basis, isCertain } = match;
  if (basis === 'chosen' && isRecalled) return <span className={styles.note}>{say(RECALLED)}</span>;
  if (isCertain || word === null) return <span className={styles.note}>{say(REASONS[basis])}</span>;
  const name = nameOf(word);
  return (
    <span className={styles.choice}>
      {say(basis === 'contains' ? proposedObject(name) : proposedQuestion(word, name))}
      <Button size="small" onClick={() => onTake(word)}>
        {say(WORDS.takeProposal)}
      </Button>
    </span>
  );
}

const RECALLED: Wording = { zh: '沿用以前的选定', en: 'as chosen before' };

const UNKNOWN: Wording = { zh: '不认识这个标题，原样保留', en: 'unknown heading; kept as it is' };

const REASONS: Readonly<Record<NonNullable<DescribedColumnView['match']>['basis'], Wording>> = {
  chosen: { zh: '由您选定', en: 'chosen by you' },
  same: { zh: '标题相同', en: 'the very heading' },
  alias: { zh: '标题是它的另一种写法', en: 'another spelling of it' },
  bracket: { zh: '去掉括号后标题相同', en: 'the heading without its bracket' },
  part: { zh: '标题的最后一段就是它', en: 'the last part of the heading is it' },
  options: { zh: '一个选项一列，选项与该题相同', en: 'one column an option, the options of this question' },
  resembles: { zh: '标题相近', en: 'resembles it' },
  contains: { zh: '标题里有“小区”', en: 'has 小区 in it' },
  platform: { zh: '问卷平台自带，原样保留', en: 'added by the survey platform; kept as it is' },
};

function proposedObject(name: string): Wording {
  return { zh: `标题里有“小区”，可能是：${name}`, en: `has 小区 in it; perhaps: ${name}` };
}

function proposedQuestion(id: string, name: string): Wording {
  return { zh: `与题目 ${id}“${name}”相近`, en: `resembles question ${id}, “${name}”` };
}
