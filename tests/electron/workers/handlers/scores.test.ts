import { expect, test } from 'vitest';
import { SCORES_HANDLERS } from '../../../../electron/workers/handlers/scores.ts';
import { dispatch } from '../../../../shared/contract/dispatch.ts';
import { SCORES_CONTRACT } from '../../../../shared/contract/scores.ts';
import { CONTEXT, markedDistrict } from '../../usecases/scores-district.ts';

test('every operation answers in the shape that the contract promises', async () => {
  const session = { workspace: await markedDistrict() };
  const ask = (operation: string, input: unknown) =>
    dispatch(SCORES_CONTRACT, SCORES_HANDLERS, { operation, input }, session, CONTEXT);
  for (const phase of ['mid', 'annual']) {
    expect(await ask('scores.ranking', { phase })).toEqual({ ok: true, value: null });
    expect(await ask('scores.run', { phase })).toMatchObject({ ok: true, value: { guideline: 'two@1' } });
    expect(await ask('scores.state', { phase })).toMatchObject({ ok: true, value: { standing: 'current' } });
    expect(await ask('scores.ranking', { phase })).toMatchObject({ ok: true });
    expect(await ask('scores.card', { phase, code: 'C1' })).toMatchObject({ ok: true });
    expect(await ask('scores.compare', { phase, codes: ['C1', 'C4'] })).toMatchObject({ ok: true });
  }
  const leaf = { phase: 'mid', code: 'C1', indicator: '1.1' };
  expect(await ask('scores.rows', leaf)).toMatchObject({ ok: true, value: { rows: [{ row: 2 }] } });
});
