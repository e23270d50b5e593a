import type { Guideline } from '../../../../shared/model/guideline.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import type { CompoundVoices, Voices } from '../../../../shared/report/voices/voices.ts';

/** Thirty questionnaires, six interviews and an inspection of each of these compounds, whatever the guideline asks. */
export function heardIn(guideline: Guideline, codes: readonly string[]): Voices {
  const heard = heardOf(guideline);
  return { phase: 'mid', compounds: new Map(codes.map((code) => [code, heard])), people: ['阿布'] };
}

function heardOf({ questions, indicators }: Guideline): CompoundVoices {
  const leaves = leavesOf(indicators);
  const topics = leaves.flatMap(({ measure }) => (measure.kind === 'interview' ? measure.topics : []));
  return {
    responses: 30,
    answers: new Map(
      questions.map(({ id, options }, place) => [
        id,
        options.slice(0, 5).map(({ label }, at) => ({ chosen: [label], count: 1 + ((place + 2 * at) % 7) })),
      ]),
    ),
    interviews: 6,
    remarks: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].flatMap((interview, person) =>
      topics.map((topic, at) => ({
        interview,
        topic,
        attitude: (at + person) % 3 === 0 ? ('positive' as const) : ('negative' as const),
        excerpt: person === 1 ? '王阿姨家门口停满了' : '报了三次也没有人来修',
      })),
    ),
    checks: new Map(
      leaves.flatMap(({ id, measure }) =>
        measure.kind === 'checklist'
          ? [[id, measure.items.map((item) => ({ item, result: 'unmet' as const }))] as const]
          : [],
      ),
    ),
    findings: new Map(
      leaves.flatMap(({ id, measure }) =>
        measure.kind === 'findings'
          ? [[id, Object.keys(measure.items).map((problem, at) => ({ problem, count: at + 1 }))] as const]
          : [],
      ),
    ),
  };
}
