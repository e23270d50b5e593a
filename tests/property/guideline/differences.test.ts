import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guidelineDifferences } from '../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../shared/guideline/differences/say-difference.ts';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import { fullGuideline } from '../../shared/guideline/differences/full-guideline.ts';
import { type Draw, drawChance, drawOne, drawWhole } from '../scoring/draw.ts';
import { drawGuideline } from '../scoring/generate-guideline.ts';

test('differences are none exactly when the guidelines are equal, and every one has its sentence', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const before = drawChance(draw, 5) ? drawGuideline(draw) : fullGuideline();
      const after = edited(draw, before);
      const differences = guidelineDifferences(before, after);
      expect(differences.length === 0).toBe(isDeepStrictEqual(before, after));
      for (const { zh, en } of differences.map(sayDifference)) {
        expect(zh).not.toBe('');
        expect(en).not.toBe('');
        expect(`${zh}${en}`).not.toMatch(/undefined|\[object|null/);
      }
    }),
    { numRuns: 600 },
  );
});

test('two guidelines that have nothing to do with each other differ the same way back', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const [before, after] = [drawGuideline(draw), drawGuideline(draw)];
      expect(guidelineDifferences(before, before)).toEqual([]);
      const [there, back] = [guidelineDifferences(before, after), guidelineDifferences(after, before)];
      const count = (change: string, list: typeof there) =>
        list.filter((one) => one.change === change).length;
      expect(count('added', there)).toBe(count('removed', back));
      expect(count('moved', there)).toBe(count('moved', back));
    }),
    { numRuns: 100 },
  );
});

/** The guideline after up to six edits anywhere that the schema allows; now and then it ends as it was. */
function edited(draw: Draw, guideline: Guideline): Guideline {
  let result = guideline;
  for (let edit = drawWhole(draw, 0, 6); edit > 0; edit -= 1) {
    const document = structuredClone(result);
    editSomewhere(draw, document);
    const parsed = guidelineSchema.safeParse(document);
    if (parsed.success) result = parsed.data;
  }
  return result;
}

function editSomewhere(draw: Draw, within: unknown): void {
  if (typeof within !== 'object' || within === null) return;
  const keys = Object.keys(within);
  if (Array.isArray(within) && drawChance(draw, 4)) {
    editList(draw, within);
    return;
  }
  if (keys.length === 0) return;
  const key = drawOne(draw, keys);
  const held = within as Record<string, unknown>;
  const value = held[key];
  if (typeof value === 'object' && value !== null) editSomewhere(draw, value);
  else if (drawChance(draw, 1) && !Array.isArray(within)) delete held[key];
  else held[key] = otherScalar(draw, value);
}

function editList(draw: Draw, list: unknown[]): void {
  const at = drawWhole(draw, 0, Math.max(0, list.length - 1));
  const edit = drawOne(draw, ['remove', 'repeat', 'swap', 'turn']);
  if (edit === 'remove') list.splice(at, 1);
  else if (edit === 'repeat') list.push(structuredClone(list[at] ?? 'x'));
  else if (edit === 'swap') list.unshift(...list.splice(at, 1));
  else list.reverse();
}

function otherScalar(draw: Draw, value: unknown): unknown {
  if (typeof value === 'number') return drawOne(draw, [value + 1, 0, null]);
  if (typeof value === 'string') return drawOne(draw, [`${value}x`, 'linear', 'direct', '1', null]);
  return drawOne(draw, [1, 'x', null]);
}
