import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makerHere } from '../../../../electron/files/file-maker.ts';
import { writeRecords } from '../../../../electron/store/records.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { describePortrait } from '../../../../electron/usecases/analysis/describe-portrait.ts';
import { exportPortrait } from '../../../../electron/usecases/analysis/export-portrait.ts';
import type { ListItem } from '../../../../shared/model/records/list-item.ts';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import { valueIn } from '../../../value-in.ts';
import { temporaryFolder } from '../../store/workspaces.ts';
import { CONTEXT, markedDistrict, score } from '../scores-district.ts';

const DEED = { author: '王科员', now: '2026-06-01T00:00:00.000Z' };

function portrait(workspace: Workspace, code: string) {
  return valueIn(describePortrait(workspace, { phase: 'mid', code }, CONTEXT));
}

function need(text: string, compounds: readonly string[], state: ListItem['state'] = 'confirmed'): ListItem {
  return {
    list: 'needs',
    category: 'property',
    text,
    note: '',
    sources: [{ kind: 'hand', words: '' }],
    asked: null,
    state,
    commons: [],
    compounds: [...compounds],
    answer: { services: [], resources: [], action: '' },
  };
}

function item(deadline: string): RectificationItem {
  const step = { state: 'registered', on: '2026-05-01', by: '王科员', text: '', evidence: '' } as const;
  return {
    number: 1,
    problem: '门岗夜间无人',
    origin: { kind: 'hand' },
    responsible: '物业',
    deadline,
    steps: [step],
    playbook: null,
  };
}

describe('the portrait of a compound', () => {
  test('sets register and scores beside the middle of its type', async () => {
    const workspace = await markedDistrict();
    score(workspace);
    const { typeName, facts, standings, aspects } = portrait(workspace, 'C2');
    expect(typeName).toBe('售后公房');
    // 100, 300 and 200 households.
    expect(facts[0]).toEqual({ field: 'households', value: '300', median: '200' });
    expect(facts[1]).toEqual({ field: 'residents', value: null, median: null });
    // 86 and 66 were scored: 76 lies in the middle.
    expect(standings).toEqual([
      { year: 2026, phase: 'mid', score: '66.00', grade: '合格', rank: 2, of: 2, median: '76.00' },
    ]);
    // 86, 66 and, of the one that was withheld, 50.
    expect(aspects).toMatchObject([{ id: '1', earned: '66.00', median: '66.00', share: 0.66 }]);
  });

  test('tells of the year before where that is known', async () => {
    const workspace = await markedDistrict();
    const stood = { score: 70.5, grade: '合格', rank: 3, of: 9 };
    const body = {
      ...{ year: 2025, name: '乙苑', type: 'sold_public', typeName: '售后公房' },
      ...{ subdistrict: '天山路街道', committee: '一居', households: 300 },
      scores: { mid: null, end: null, annual: stood },
    };
    const about = { level: 'compound', key: 'C2' } as const;
    writeRecords(workspace.store, [{ kind: 'earlier-score', id: 'e', about, body }], DEED);
    expect(portrait(workspace, 'C2').standings).toEqual([
      { year: 2025, phase: 'annual', score: '70.50', grade: '合格', rank: 3, of: 9, median: null },
    ]);
  });

  test('has what the committee needs, its own needs first, and nothing of others', async () => {
    const workspace = await markedDistrict();
    const about = { level: 'committee', key: '天山路街道/一居' } as const;
    const bodies = [
      need('共用灯', []),
      need('加梯', ['C2']),
      need('晾衣', ['C1']),
      need('棋牌室', [], 'dropped'),
    ];
    const changes = bodies.map((body, place) => ({
      ...{ kind: 'list-item' as const, id: String(place), about, body },
    }));
    writeRecords(workspace.store, changes, DEED);
    expect(portrait(workspace, 'C2').needs.map(({ text, isOwn }) => [text, isOwn])).toEqual([
      ['加梯', true],
      ['共用灯', false],
    ]);
  });

  test('does not name a need taken over from a common one that fewer than five spoke of', async () => {
    const workspace = await markedDistrict();
    const topic = { kind: 'topic', phase: 'mid', topic: '加梯', asked: 4, of: 9 } as const;
    const taken = { sources: [{ kind: 'common' as const }], commons: [{ id: 'common', version: 1 }] };
    const common = { level: 'type', key: 'commodity' } as const;
    const about = { level: 'committee', key: '天山路街道/一居' } as const;
    writeRecords(
      workspace.store,
      [
        { kind: 'list-item', id: 'common', about: common, body: { ...need('加梯', []), sources: [topic] } },
        { kind: 'list-item', id: 'own', about, body: { ...need('加梯', []), ...taken } },
      ],
      DEED,
    );
    expect(portrait(workspace, 'C2').needs).toEqual([]);
  });

  test('has what is open, and says what is overdue', async () => {
    const workspace = await markedDistrict();
    const about = { level: 'compound', key: 'C2' } as const;
    writeRecords(
      workspace.store,
      [{ kind: 'rectification', id: 'r', about, body: item('2026-05-31') }],
      DEED,
    );
    // The day is 2026-06-01.
    expect(portrait(workspace, 'C2').openItems).toMatchObject([
      { number: 'C2-01', problem: '门岗夜间无人', isOverdue: true },
    ]);
  });

  test('is refused for a compound that nobody knows', async () => {
    const workspace = await markedDistrict();
    expect(describePortrait(workspace, { phase: 'mid', code: 'C9' }, CONTEXT)).toMatchObject({
      ok: false,
      problems: [{ code: 'no-such-compound' }],
    });
  });

  test('is printed once there is a run', async () => {
    const workspace = await markedDistrict();
    const wanted = { phase: 'mid', code: 'C2', path: join(temporaryFolder(), '画像.pdf') } as const;
    const maker = makerHere('bundled');
    expect(await exportPortrait(workspace, wanted, CONTEXT, maker)).toMatchObject({
      ok: false,
      problems: [{ code: 'report-no-run' }],
    });
    score(workspace);
    valueIn(await exportPortrait(workspace, wanted, CONTEXT, maker));
    expect(readFileSync(wanted.path).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
