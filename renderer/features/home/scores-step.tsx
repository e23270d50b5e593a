import type { Steps } from '../../../shared/contract/overview.ts';
import { useLanguage } from '../../lib/language.ts';
import { sayMoment } from '../../lib/moment.ts';
import { NextLink } from './next-link.tsx';
import { Step } from './step.tsx';
import { NEXT, WORDS } from './words.ts';

/** Whether the phase was scored, and whether that still holds. */
export function ScoresStep({ step: { state, next, run } }: { readonly step: Steps['scores'] }) {
  const { language, say } = useLanguage();
  return (
    <Step
      sign="④"
      name={WORDS.scores}
      state={state}
      stateName={SCORE_STATES[state]}
      figure={
        <>
          {run === null ? '—' : run.scored.toLocaleString(language)}{' '}
          <small>{say({ zh: '个小区有分', en: 'compounds scored' })}</small>
        </>
      }
      details={
        run === null
          ? say({ zh: '还没有评过分', en: 'Never scored yet' })
          : say({
              zh: `${run.withheld} 个数据不足不公布；${sayMoment(run.createdAt, language)} ${run.author}`,
              en: `${run.withheld} withheld; ${sayMoment(run.createdAt, language)}, ${run.author}`,
            })
      }
      next={<ScoresNext next={next} />}
    />
  );
}

const SCORE_STATES = {
  empty: { zh: '未评分', en: 'Not scored' },
  open: { zh: '有变动', en: 'Outdated' },
  ready: { zh: '最新', en: 'Current' },
} as const;

function ScoresNext({ next }: Pick<Steps['scores'], 'next'>) {
  const { say } = useLanguage();
  switch (next) {
    case 'register':
    case 'evidence':
      return <span>{say(NEXT[next])}</span>;
    case 'score':
    case 'score-again':
      return <NextLink to="/scores">{say(NEXT[next])}</NextLink>;
    case null:
      return <NextLink to="/scores">{say({ zh: '查看名次', en: 'See the ranking' })}</NextLink>;
    default:
      return next satisfies never;
  }
}
