import { expect, it } from 'vitest';
import { readGuideline } from '../../../shared/guideline/read-guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { unreadEvidence } from '../../../shared/scoring/unread-evidence.ts';
import { brokenGuideline } from '../guideline/small-guideline.ts';

const evidence: ObjectEvidence = {
  ...NO_EVIDENCE,
  answers: new Map([
    [
      'q1',
      [
        { chosen: ['满意'], count: 7 },
        { chosen: ['不满意'], count: 3 },
      ],
    ],
  ]),
  marks: new Map([['1.1', [{ expert: '甲', mark: 9 }]]]),
  metrics: new Map([['meetings', 4]]),
};

function unreadUnder(changes: Readonly<Record<string, unknown>>): string[] {
  const reading = readGuideline(JSON.stringify(brokenGuideline(changes)));
  if (!reading.ok) throw new Error('the guideline is refused');
  const phase = { compounds: new Map([['C1', evidence]]), committees: new Map() };
  return unreadEvidence(reading.value.guideline, [phase]).map(({ facts }) => `${facts.name}: ${facts.count}`);
}

it('finds nothing under the guideline it was imported with', () => {
  expect(unreadUnder({})).toEqual([]);
});

it('names an option that was reworded, with the answers that no longer count', () => {
  expect(unreadUnder({ 'questions.0.options.1.label': '不太满意' })).toEqual(['q1 › 不满意: 3']);
});

it('names an indicator that experts no longer mark', () => {
  expect(unreadUnder({ 'indicators.0.children.0.id': '1.9' })).toEqual(['1.1: 1']);
});

it('names the twenty that most is said of, over all phases, and counts the rest', () => {
  const reading = readGuideline(JSON.stringify(brokenGuideline({})));
  if (!reading.ok) throw new Error('the guideline is refused');
  const marks = Array.from({ length: 22 }, (_, at) => ({ expert: `专家${at}`, mark: 9 }));
  const ofPhase = (most: number) => ({
    compounds: new Map([
      [
        'C1',
        {
          ...NO_EVIDENCE,
          marks: new Map(marks.map((_, at) => [`旧${at}`, marks.slice(0, Math.min(at + 1, most))])),
        },
      ],
    ]),
    committees: new Map(),
  });
  const problems = unreadEvidence(reading.value.guideline, [ofPhase(22), ofPhase(1)]);
  expect(problems).toHaveLength(21);
  expect(problems[0]?.facts).toEqual({ name: '旧21', count: 23 });
  expect(problems[20]).toMatchObject({ code: 'guideline-leaves-more-unread', facts: { names: 2 } });
});
