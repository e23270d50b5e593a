import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import { LARGE_LEAVES, largeGuideline } from './large-guideline.ts';

const TIMES = 40;

/** Judging a document of 200 leaves, as at every key stroke, beside copying the same document through JSON. */
export async function judgingGuideline(): Promise<string[]> {
  const document = largeGuideline();
  const judged = millisecondsOf(() => judgeGuideline(document));
  const copied = millisecondsOf(() => JSON.parse(JSON.stringify(document)));
  return [
    `a guideline of ${LARGE_LEAVES} leaves judged: ${shown(judged)} (to reach: under 20)`,
    `the same document through JSON and back: ${shown(copied)}`,
    `ratio judged : copied, best of each: ${(judged.best / copied.best).toFixed(1)}`,
  ];
}

interface Milliseconds {
  readonly best: number;
  readonly median: number;
}

/** Warm: the first quarter does not count. */
function millisecondsOf(work: () => unknown): Milliseconds {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const warm = times.slice(TIMES / 4).sort((a, b) => a - b);
  return { best: warm[0] ?? 0, median: warm[Math.floor(warm.length / 2)] ?? 0 };
}

function shown({ best, median }: Milliseconds): string {
  return `best ${best.toFixed(1)} ms, median ${median.toFixed(1)} ms`;
}
