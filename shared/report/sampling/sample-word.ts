import type { PhaseSampling } from '../../action/sampling/short-sample.ts';

/** How the workbooks call it, whether enough responses of a compound count for the plan. */
export const SAMPLE_WORDS = { enough: '达到', short: '不足', unplanned: '未列入' } as const;

/** The word for a compound, by its code. */
export function sampleWord({ parts, short }: PhaseSampling): (code: string) => string {
  const few = new Set(short.map(({ code }) => code));
  return (code) => {
    if (!parts.has(code)) return SAMPLE_WORDS.unplanned;
    return few.has(code) ? SAMPLE_WORDS.short : SAMPLE_WORDS.enough;
  };
}
