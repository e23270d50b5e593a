import { expect, test } from 'vitest';
import { PLAIN_DOCUMENT_SETTINGS } from '../../../shared/model/document-settings.ts';
import { officialPaper } from '../../../shared/report/official-paper.ts';
import { paragraph } from '../../../shared/report/paper.ts';
import { sampleInput } from './report-input.ts';

const BODY = {
  kind: 'letter',
  title: ['新华小区', '评估意见书'],
  sections: [],
  attachments: [],
  fillings: { 小区: '新华小区', 居委会: '新华居委会' },
} as const;

const TEXTS = {
  number: '长民发〔{年度}〕5号',
  recipient: '{居委会}',
  opening: '现将{小区}的结果告知如下。\n\n请阅。',
  closing: '请于{整改期限}前整改。',
};

function papered(settings: Partial<typeof PLAIN_DOCUMENT_SETTINGS>) {
  return officialPaper(sampleInput({ settings }), BODY);
}

test('where nothing is set, a paper is plain: no head, no recipient, dated by its run', () => {
  expect(papered({})).toMatchObject({
    head: null,
    recipient: '',
    opening: [],
    ending: [],
    signature: { issuer: '', date: '2026年7月3日' },
    imprint: null,
    footNote: '',
  });
});

test('the words of the settings are filled, a paragraph a line', () => {
  const texts = { ...PLAIN_DOCUMENT_SETTINGS.texts, letter: TEXTS };
  const paper = papered({ bureau: '长宁区民政局', date: '2026-07-08', deadline: '2026-09-30', texts });
  expect(paper.recipient).toBe('新华居委会');
  expect(paper.opening).toEqual([paragraph('现将新华小区的结果告知如下。'), paragraph('请阅。')]);
  expect(paper.ending).toEqual([paragraph('请于2026年9月30日前整改。')]);
  expect(paper.signature).toEqual({ issuer: '长宁区民政局', date: '2026年7月8日' });
});

test('a red head brings number and imprint; on paper that has it already only the number is printed', () => {
  const texts = { ...PLAIN_DOCUMENT_SETTINGS.texts, letter: TEXTS };
  const printed = papered({
    head: 'printed',
    mark: '长宁区民政局文件',
    bureau: '长宁区民政局',
    copies: '区府办',
    texts,
  });
  expect(printed.head).toEqual({ mark: '长宁区民政局文件', number: '长民发〔2026〕5号', isPrinted: true });
  expect(printed.imprint).toEqual({ copies: '区府办', issuer: '长宁区民政局', date: '2026年7月3日' });
  expect(papered({ head: 'blank', texts }).head?.isPrinted).toBe(false);
});

test('an exercise says so in title and foot', () => {
  const paper = officialPaper(sampleInput({ exercise: true }), BODY);
  expect(paper.title).toEqual(['新华小区', '评估意见书', '（演练）']);
  expect(paper.footNote).toBe('演练，不作正式成绩使用');
});
