import { Alert } from 'antd';
import type { SamplingView } from '../../../../shared/contract/sampling.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import styles from './sampling.module.css';

/** What the plan asks for in all, what came in, and whether it is the one that was saved. */
export function SamplingState({ view }: { readonly view: SamplingView }) {
  const { language, say } = useLanguage();
  const { district, returnRate, validRate, saved } = view;
  const figure = (count: number) => count.toLocaleString(language);
  const came: Wording =
    returnRate === null || validRate === null
      ? { zh: '还没有收到问卷', en: 'no responses yet' }
      : {
          zh: `收回 ${figure(district.returned)} 份（回收率 ${returnRate}），有效 ${figure(district.valid)} 份（有效率 ${validRate}）`,
          en: `${figure(district.returned)} returned (${returnRate}), ${figure(district.valid)} valid (${validRate})`,
        };
  const planned: Wording = {
    zh: `应调查 ${figure(district.planned)} 户`,
    en: `${figure(district.planned)} households to ask`,
  };
  const short: Wording = {
    zh: `样本不足 ${figure(district.short)} 个小区`,
    en: `${figure(district.short)} compounds with too few`,
  };
  return (
    <>
      <p className={styles.said}>
        <strong>{say(planned)}</strong>
        {` · ${say(came)}`}
        {saved !== null && view.isSaved && ` · ${say(short)}`}
        {` · ${say(standingWords(view, saved === null ? '' : sayMoment(saved.at, language)))}`}
      </p>
      {saved !== null && view.isSaved && saved.changed > 0 && (
        <Alert type="warning" showIcon title={say(changedWords(figure(saved.changed)))} />
      )}
    </>
  );
}

function standingWords({ saved, isSaved }: SamplingView, at: string): Wording {
  if (saved === null) return { zh: '方案还没有保存', en: 'not saved yet' };
  if (!isSaved) return { zh: '试算，还没有保存', en: 'tried, not saved' };
  const { author, draw } = saved;
  const drawn =
    draw === null
      ? { zh: '', en: '' }
      : {
          zh: `，已抽取 ${draw.drawn} 户，备用 ${draw.reserve} 户`,
          en: `; ${draw.drawn} drawn, ${draw.reserve} in reserve`,
        };
  return { zh: `${author} ${at} 保存${drawn.zh}`, en: `saved by ${author} ${at}${drawn.en}` };
}

function changedWords(count: string): Wording {
  return {
    zh: `保存方案以后，名册里有 ${count} 个小区新增、撤销或改了户数。改动参数或再保存一次，就按现在的名册测算。`,
    en: `${count} compounds were added, removed or changed their households since the plan was saved. Change a term or save again to plan by the register as it stands.`,
  };
}
