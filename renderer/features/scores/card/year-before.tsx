import type { CompoundCard } from '../../../../shared/contract/scores/card.ts';
import type { CompoundYears } from '../../../../shared/contract/years.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { WORDS } from '../words.ts';
import styles from './card-head.module.css';

interface Props {
  readonly card: Pick<CompoundCard, 'code' | 'phase' | 'digits'>;
}

/** What the compound came to in the year before, and those that went into it since; nothing where that is not known. */
export function YearBefore({ card: { code, phase, digits } }: Props) {
  const { value } = useRead('years.results', { phase });
  const known = value?.compounds.find((compound) => compound.code === code);
  if (value === null || known === undefined) return null;
  return known.results.map((result) => (
    <Result
      key={result.code}
      year={value.year}
      digits={digits}
      result={result}
      isOwn={result.code === code}
    />
  ));
}

interface ResultProps {
  readonly year: number;
  readonly digits: number;
  readonly result: CompoundYears['results'][number];
  readonly isOwn: boolean;
}

function Result({ year, digits, result: { name, score, grade, rank, of }, isOwn }: ResultProps) {
  const { say } = useLanguage();
  const said = score === null ? say(WORDS.withheld) : `${score.toFixed(digits)} ${grade ?? ''}`;
  const place =
    rank === null ? '' : say({ zh: ` · 类内第 ${rank} / ${of}`, en: ` · ${rank} of ${of} in type` });
  return (
    <p className={styles.line}>
      {say({ zh: `${year} 年${isOwn ? '' : name}：`, en: `${year}${isOwn ? '' : ` ${name}`}: ` })}
      {said}
      {place}
    </p>
  );
}
