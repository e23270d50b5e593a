import type { Steps } from '../../../shared/contract/overview.ts';
import { useLanguage } from '../../lib/language.ts';
import { NextLink } from './next-link.tsx';
import { Step } from './step.tsx';
import { NEXT, WORDS } from './words.ts';

/** Whether there are scores to make documents of; what was printed is recorded nowhere, and that is said. */
export function ReportsStep({ step: { state, next } }: { readonly step: Steps['reports'] }) {
  const { say } = useLanguage();
  const isBeforeScores = next === 'score';
  return (
    <Step
      sign="⑤"
      name={WORDS.reports}
      state={state}
      stateName={STATE_NAMES[next]}
      figure={
        <>
          3 <small>{say({ zh: '种材料', en: 'kinds of documents' })}</small>
        </>
      }
      details={say({
        zh: '总报告、成绩总表、评估意见书；是否印发过，程序不作记录',
        en: 'report, table of scores, letters; what was handed out is not recorded',
      })}
      next={
        isBeforeScores ? (
          <span>{say({ zh: '先评分', en: 'Score first' })}</span>
        ) : (
          <NextLink to={next === 'export' ? '/reports' : '/scores'}>{say(NEXT[next])}</NextLink>
        )
      }
    />
  );
}

const STATE_NAMES = {
  score: { zh: '未开始', en: 'Not begun' },
  'score-again': { zh: '成绩有变动', en: 'Scores outdated' },
  export: { zh: '可以出具', en: 'Can be printed' },
} as const;
