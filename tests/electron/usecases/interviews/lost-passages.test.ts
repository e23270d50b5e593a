import { beforeEach, describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import {
  enterAllCodedTopics,
  enterCodedTopics,
} from '../../../../electron/usecases/interviews/enter-coded-topics.ts';
import { listExcerpts } from '../../../../electron/usecases/interviews/list-excerpts.ts';
import { listInterviews } from '../../../../electron/usecases/interviews/list-interviews.ts';
import { openTranscript } from '../../../../electron/usecases/interviews/open-transcript.ts';
import { saveExcerpt } from '../../../../electron/usecases/interviews/save-excerpt.ts';
import { saveTranscript } from '../../../../electron/usecases/interviews/save-transcript.ts';
import { readVoices } from '../../../../electron/usecases/read-voices.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';
import { GUIDELINE } from '../../../shared/intake/small-district.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, opened, START } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑,普通商品房,天山路街道,一居'];
const TEXT = '答：晚上停不进车。电梯老坏。';

let workspace: Workspace;
const context = contextWithIds();

beforeEach(async () => {
  workspace = opened(createWorkspace(':memory:', { ...START, guideline: GUIDELINE }));
  await bring(workspace, context, 'registry', null, REGISTER);
});

function keep(text: string, id: string | null = null) {
  const about = { phase: 'mid', compound: 'C1', interview: 'F1', date: null, interviewee: null } as const;
  return valueIn(saveTranscript(workspace, { ...about, id, text }, context));
}

function code(
  transcript: string,
  start: number,
  end: number,
  topic: string,
  attitude: Attitude = 'negative',
) {
  const place = { id: null, transcript, start, end, indicator: null, quotable: true };
  return valueIn(saveExcerpt(workspace, { ...place, topic, attitude }, context)).id;
}

function open(id: string) {
  const transcript = valueIn(openTranscript(workspace, { id }));
  if (transcript === null) throw new Error('gone');
  return transcript;
}

/** 晚上停不进车 (2–8) and 电梯老坏 (9–13) are coded. */
function coded() {
  const { id } = keep(TEXT);
  return { id, parking: code(id, 2, 8, '停车'), lift: code(id, 9, 13, '加装电梯') };
}

const remarks = () => readVoices(workspace.store, 'mid').compounds.get('C1')?.remarks;
const enterAll = () => enterAllCodedTopics(workspace, { phase: 'mid' }, context);

describe('passages whose words are gone', () => {
  test('are not entered, but named', async () => {
    const { id } = coded();
    keep('答：晚上停不进车。', id);
    const entered = valueIn(await enterAll());
    expect(entered).toMatchObject({
      topics: 1,
      warnings: [{ code: 'interview-words-gone', facts: { named: 'F1（C1）：加装电梯' } }],
    });
    expect(remarks()?.map(({ topic }) => topic)).toEqual(['停车']);
    expect(await enterAll()).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-nothing-to-enter' }, { code: 'interview-words-gone' }],
    });
    const confirmed = { transcript: id, topics: ['加装电梯'], withdrawn: [] };
    expect(codesOf(await enterCodedTopics(workspace, confirmed, context))).toContain(
      'interview-nothing-to-enter',
    );
  });

  test('are shown wherever passages are', () => {
    const { id, parking, lift } = coded();
    const { warnings } = keep('答：晚上停不进车。', id);
    expect(warnings).toMatchObject([{ code: 'interview-passages-gone', facts: { count: 1 } }]);
    expect(open(id).topics).toMatchObject([
      { topic: '停车', passages: 1, lost: 0, standing: 'not_entered' },
      { topic: '加装电梯', passages: 0, lost: 1, proposed: null, standing: 'lost' },
    ]);
    const excerpts = valueIn(listExcerpts(workspace, { phase: 'mid', compound: null, topic: null }));
    expect(excerpts.map((one) => [one.id, one.stands])).toEqual([
      [parking, true],
      [lift, false],
    ]);
    const list = { phase: 'mid', show: 'all', compound: null, from: 0, count: 9 } as const;
    expect(valueIn(listInterviews(workspace, list)).rows).toMatchObject([
      { passages: 1, lost: 1, state: 'open' },
    ]);
  });

  test('are quoted no more where they were entered before; the topic stays until a person settles it', async () => {
    const { id } = coded();
    valueIn(await enterAll());
    expect(remarks()?.map(({ excerpt }) => excerpt)).toEqual(['晚上停不进车', '电梯老坏']);
    keep('答：晚上停不进车。', id);
    expect(remarks()).toMatchObject([
      { topic: '停车', excerpt: '晚上停不进车' },
      { topic: '加装电梯', attitude: 'negative', excerpt: null },
    ]);
    expect(open(id).topics[1]).toMatchObject({ standing: 'lost', entered: { excerpt: '电梯老坏' } });
    keep(TEXT, id);
    expect(remarks()?.map(({ excerpt }) => excerpt)).toEqual(['晚上停不进车', '电梯老坏']);
  });

  test('are not coded anew with what happens to stand at their place', () => {
    const { id, lift } = coded();
    keep('答：晚上停不进车。绿化很好。', id);
    const place = { id: lift, transcript: id, start: 9, end: 13, indicator: null, quotable: true };
    const changed = saveExcerpt(workspace, { ...place, topic: '绿化', attitude: 'positive' }, context);
    expect(codesOf(changed)).toEqual(['interview-passage-lost']);
  });
});

test('passages of one topic do not come to lie on the same words when a text is corrected', () => {
  const { id } = keep('停车难。停车难。停车难啊。');
  const first = code(id, 0, 3, '停车');
  const second = code(id, 4, 7, '停车');
  const longer = code(id, 8, 12, '停车');
  const other = code(id, 8, 11, '物业');
  keep('他说：停车难啊。', id);
  // The first finds 停车难 at 3; the others of its topic find nothing that is not taken, one of another topic does.
  expect(open(id).excerpts.map(({ id: own, start, stands }) => [own, start, stands])).toEqual([
    [first, 3, true],
    [other, 3, true],
    [second, 4, false],
    [longer, 8, false],
  ]);
  expect(open(id).topics).toMatchObject([
    { topic: '停车', passages: 1, lost: 2 },
    { topic: '物业', passages: 1, lost: 0 },
  ]);
});

describe('a transcript that is saved again', () => {
  test('writes nothing where it says the same', () => {
    const { id } = keep(TEXT);
    expect(keep(` ${TEXT}\r\n`, id)).toMatchObject({ id, batch: null, warnings: [] });
  });
});
