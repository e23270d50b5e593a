import type { Coverage, StepState, Steps } from '../../../shared/contract/overview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import type { Gap } from './gap.ts';
import { NextButton, NextLink } from './next-link.tsx';
import { Step } from './step.tsx';
import { NEXT, sayMostMissed, WORDS } from './words.ts';

interface Props {
  readonly step: Steps['evidence'];
  /** Null until it is known. */
  readonly coverage: Coverage | null;
  readonly onOpenGap: (gap: Gap) => void;
}

/** How much evidence of the phase there is, and what most compounds lack. */
export function EvidenceStep({ step, coverage, onOpenGap }: Props) {
  const { language, say } = useLanguage();
  const { responses, interviews, marks, checks, findings, metrics } = step;
  const figure = (count: number) => count.toLocaleString(language);
  return (
    <Step
      sign="③"
      name={WORDS.evidence}
      state={stateOf(step, coverage)}
      figure={
        <>
          {figure(responses)} <small>{say({ zh: '份问卷', en: 'responses' })}</small>
        </>
      }
      details={`${say({
        zh: `访谈 ${figure(interviews)}，专家评分 ${figure(marks)}，检查 ${figure(checks)}，问题 ${figure(findings)}，台账 ${figure(metrics)}`,
        en: `${figure(interviews)} interviews, ${figure(marks)} marks, ${figure(checks)} checks, ${figure(findings)} findings, ${figure(metrics)} records`,
      })}${say(saySampling(step, figure))}`}
      next={<EvidenceNext step={step} coverage={coverage} onOpenGap={onOpenGap} />}
    />
  );
}

/** How many compounds have enough responses by the sampling plan; nothing where none was saved. */
function saySampling({ sampling }: Steps['evidence'], figure: (count: number) => string): Wording {
  if (sampling === null) return { zh: '', en: '' };
  const [planned, short] = [figure(sampling.planned), figure(sampling.short)];
  return sampling.short === 0
    ? { zh: '；样本全部达到方案要求', en: '; enough responses in every planned compound' }
    : {
        zh: `；方案 ${planned} 个小区，样本不足 ${short} 个`,
        en: `; too few responses in ${short} of ${planned} compounds`,
      };
}

function stateOf({ next }: Steps['evidence'], coverage: Coverage | null): StepState {
  if (next !== null) return 'empty';
  return coverage?.state === 'ready' ? 'ready' : 'open';
}

function EvidenceNext({ step: { next, sampling }, coverage, onOpenGap }: Props) {
  const { say } = useLanguage();
  if (next === 'register') return <span>{say(NEXT.register)}</span>;
  if (next === 'import') {
    return <NextLink to="/evidence/import">{say({ zh: '导入数据', en: 'Import evidence' })}</NextLink>;
  }
  const mostMissed = coverage?.mostMissed ?? null;
  if (mostMissed === null && (sampling?.short ?? 0) > 0) {
    return <NextLink to="/evidence/sampling">{say({ zh: '补足样本', en: 'Get more responses' })}</NextLink>;
  }
  if (mostMissed === null) {
    return <NextLink to="/evidence/rows">{say({ zh: '浏览数据', en: 'Browse the evidence' })}</NextLink>;
  }
  return (
    <NextButton onClick={() => onOpenGap({ method: mostMissed.method, subdistrict: null })}>
      {say(sayMostMissed(mostMissed))}
    </NextButton>
  );
}
