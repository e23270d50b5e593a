import type { CompoundScore } from '../../shared/model/scores.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { PlannedPart } from './planned-file.ts';

/** A document about a compound, put together when it is its turn. */
export interface CompoundPaper {
  readonly compound: CompoundScore;
  paper(): Paper;
}

/** Documents about compounds as the parts of one file: under their subdistricts, in the order in which these come first. */
export function seriesParts(all: readonly CompoundPaper[]): PlannedPart[] {
  const groups = Map.groupBy(all, ({ compound }) => compound.subdistrict);
  return [...groups].flatMap(([group, some]) => partsOf(group, some));
}

/** Laid out and printed at a time: so few that a thread holds little, so many that they share their fonts. */
const PAPERS_A_PART = 20;

function partsOf(group: string, all: readonly CompoundPaper[]): PlannedPart[] {
  const parts: PlannedPart[] = [];
  for (let begin = 0; begin < all.length; begin += PAPERS_A_PART) {
    const [first, ...others] = all.slice(begin, begin + PAPERS_A_PART);
    if (first === undefined) break;
    parts.push({
      group,
      content: () => ({ kind: 'pdf-series', papers: [marked(first), ...others.map(marked)] }),
    });
  }
  return parts;
}

function marked({ compound: { code, name }, paper }: CompoundPaper) {
  return { bookmark: `${code}　${name}`, paper: paper() };
}
