import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makerHere } from '../../../../electron/files/file-maker.ts';
import { exportForms } from '../../../../electron/usecases/forms/export-forms.ts';
import { planImportFile } from '../../../../electron/usecases/plan-import.ts';
import type { Question } from '../../../../shared/rules/question.ts';
import { valueIn } from '../../../value-in.ts';
import { temporaryFolder } from '../../store/workspaces.ts';
import { fileOf, fill } from './fillings.ts';
import { formWorkspace } from './form-workspace.ts';

const OPTIONS = ['满意', '不满意', '不了解'];

function question(
  id: string,
  text: string,
  kind: Question['kind'],
  labels: readonly string[] = OPTIONS,
): Question {
  return {
    id,
    text,
    kind,
    aliases: [],
    options: labels.map((label, value) => ({ label, value, aliases: [] })),
  };
}

const QUESTIONS = [
  question('q1', '12345热线回复是否及时？', 'single'),
  question('q2', '您参加过哪些活动（可多选）', 'multiple', [
    '议事会',
    'ACG文化（动漫、游戏等）',
    '其他：请写明',
    '无',
  ]),
  question('q3', '请评价以下各项—保洁', 'single'),
  question('q4', '请评价以下各项—保安', 'single'),
  question('q5', '1. 您愿意出力吗', 'single', ['愿意,很愿意', '不愿意']),
  question('q6', '小区治理：您最关心什么', 'multiple', ['停车', '加梯']),
  question('q7', '请评价以下各项-物业/保修（一年内）', 'single', ['1', '2', '3']),
];

test('questions with figures, brackets, dashes and commas come back as they are, too', async () => {
  const { workspace, context, guideline } = await formWorkspace('changning-2026', false, {
    questions: QUESTIONS,
  });
  const folder = temporaryFolder();
  const wanted = {
    ...{ phase: 'mid', folder, kinds: ['questionnaire'], formats: ['xlsx'], copies: 8, experts: [] },
    ...{ scope: { kind: 'district' }, division: 'subdistrict' },
  } satisfies Parameters<typeof exportForms>[1];
  valueIn(await exportForms(workspace, wanted, context, makerHere('bundled')));
  const path = join(folder, fileOf('questionnaire', '天山路街道'));
  const request = { path, kind: 'questionnaire', phase: null, large: false } as const;
  const untouched = valueIn(await planImportFile(workspace, request, context));
  expect(untouched.problems).toEqual([]);
  expect(untouched.survey?.questions.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id));
  const filled = await fill(path, 'questionnaire', guideline);
  const { counts, problems, source } = valueIn(await planImportFile(workspace, request, context));
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ accepted: filled, rejected: 0 });
  expect(source.unknownHeadings).toEqual([]);
});
