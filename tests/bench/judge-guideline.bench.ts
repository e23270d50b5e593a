import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import { LARGE_LEAVES, largeGuideline } from './large-guideline.ts';

const TIMES = 40;

/** Judging a document of 200 leaves, as at every key stroke, beside copying the same document through JSON. */
export async function judgingGuideline(): Promise<string[]> {
  const document = largeGuideline();
  const judged = medianOf(() => judgeGuideline(document));
  const copied = medianOf(() => JSON.parse(JSON.stringify(document)));
  return [
    `a guideline of ${LARGE_LEAVES} leaves judged: ${judged.toFixed(1)} ms (to reach: under 20)`,
    `the same document through JSON and back: ${copied.toFixed(1)} ms; ratio judged : copied ${(judged / copied).toFixed(1)}`,
  ];
}

/** In milliseconds, warm: the first quarter does not count. */
function medianOf(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const warm = times.slice(TIMES / 4).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
}
