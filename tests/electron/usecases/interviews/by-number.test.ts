import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { addTranscriptFile } from '../../../../electron/usecases/interviews/add-transcript-file.ts';
import { codeQuote } from '../../../../electron/usecases/interviews/code-quote.ts';
import { findTranscript } from '../../../../electron/usecases/interviews/find-transcript.ts';
import { listExcerpts } from '../../../../electron/usecases/interviews/list-excerpts.ts';
import { openTranscript } from '../../../../electron/usecases/interviews/open-transcript.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { GUIDELINE } from '../../../shared/intake/small-district.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, opened, START, temporaryFolder } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'C1,甲苑,普通商品房,天山路街道,一居',
  'C2,乙苑,售后公房,天山路街道,一居',
];

let workspace: Workspace;
const context = contextWithIds();

beforeEach(async () => {
  workspace = opened(createWorkspace(':memory:', { ...START, guideline: GUIDELINE }));
  await bring(workspace, context, 'registry', null, REGISTER);
});

function add(
  compound: string,
  text: string,
  more: { readonly date?: string; readonly replace?: boolean } = {},
) {
  const file = join(temporaryFolder(), 'F1.txt');
  writeFileSync(file, text);
  const transcript = { file, phase: 'mid', compound, replace: false, ...more } as const;
  return addTranscriptFile(workspace, transcript, context);
}

const find = (interview: string, compound?: string) =>
  findTranscript(workspace, { phase: 'mid', interview, compound });
const code = (transcript: string, quote: string, more: { readonly indicator?: string } = {}) =>
  codeQuote(
    workspace,
    { transcript, quote, topic: '停车', attitude: 'negative', quotable: true, ...more },
    context,
  );

test('a number names a transcript as long as one compound has it; an id always does', async () => {
  const { id } = valueIn(await add('C1', '停车难。'));
  expect(valueIn(find('F1'))).toBe(id);
  valueIn(await add('C2', '电梯老坏。'));
  expect(codesOf(find('F1'))).toEqual(['interview-several']);
  expect([valueIn(find('F1', 'C1')), valueIn(find(id))]).toEqual([id, id]);
  expect(codesOf(find('F2'))).toEqual(['interview-no-such']);
  await bring(workspace, context, 'interview', 'mid', ['访谈编号,小区,议题,态度', 'F3,C1,停车,负面']);
  expect(codesOf(find('F3'))).toEqual(['interview-topics-only']);
  expect(codesOf(find('F3', 'C2'))).toEqual(['interview-no-such']);
});

test('another text takes the place of the first where that is asked for; what was said beside it stays', async () => {
  const first = valueIn(await add('C1', '停车难。', { date: '2026-06-03' }));
  valueIn(code(first.id, '停车难'));
  expect(codesOf(await add('C1', '晚上停车难。'))).toEqual(['interview-taken']);
  const second = valueIn(await add('C1', '晚上停车难。', { replace: true }));
  expect(second).toMatchObject({ id: first.id, interview: 'F1', characters: 6 });
  expect(valueIn(openTranscript(workspace, { id: first.id }))).toMatchObject({
    ...{ date: '2026-06-03', text: '晚上停车难。' },
    excerpts: [{ quote: '停车难', start: 2, stands: true }],
  });
});

test('the indicator is the one that a person names, or none; a wrong one is refused', async () => {
  const { id } = valueIn(await add('C1', '停车难。充电难。'));
  expect(codesOf(code(id, '停车难', { indicator: '没有的' }))).toEqual(['interview-no-such-indicator']);
  const [leaf] = leavesOf(GUIDELINE.indicators);
  valueIn(code(id, '充电难', { indicator: 'none' }));
  valueIn(code(id, '停车难', { indicator: leaf?.name ?? '' }));
  const listed = (compound: string | null) =>
    valueIn(listExcerpts(workspace, { phase: 'mid', compound, topic: null }));
  expect(listed('C1')).toMatchObject([
    { quote: '停车难', interview: 'F1', compound: { code: 'C1', name: '甲苑' }, indicator: leaf?.id },
    { quote: '充电难', indicator: null },
  ]);
  expect(listed('C2')).toEqual([]);
});
