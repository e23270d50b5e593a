import type { Steps } from '../../../shared/contract/overview.ts';
import { useLanguage } from '../../lib/language.ts';
import { NextLink } from './next-link.tsx';
import { Step } from './step.tsx';
import { NEXT, WORDS } from './words.ts';

/** Whether there is a guideline of one's own, and what is to be looked at in it. */
export function GuidelineStep({ step }: { readonly step: Steps['guideline'] }) {
  const { say } = useLanguage();
  const { state, version, leaves, label } = step;
  return (
    <Step
      sign="①"
      name={WORDS.guideline}
      state={state}
      {...(step.next === 'adopt' ? { stateName: { zh: '待核对', en: 'To be checked' } } : {})}
      figure={
        <>
          {leaves} <small>{say({ zh: '项末级指标', en: 'indicators' })}</small>
        </>
      }
      details={say({
        zh: `版本 ${label}，存档第 ${version} 版`,
        en: `Version ${label}, number ${version} kept here`,
      })}
      next={<NextLink to="/guideline">{say(nextOf(step))}</NextLink>}
    />
  );
}

function nextOf({ next, errors, warnings }: Steps['guideline']) {
  switch (next) {
    case 'adopt':
      return NEXT.adopt;
    case 'mend':
      return { zh: `有 ${errors} 处错误，请改正`, en: `${errors} errors to mend` };
    case 'advice':
      return { zh: `有 ${warnings} 条建议，请看一看`, en: `${warnings} pieces of advice to look at` };
    case null:
      return { zh: '查看导则', en: 'See the guideline' };
    default:
      return next satisfies never;
  }
}
