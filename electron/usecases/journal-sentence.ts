import type { Wording } from '../../shared/language/wording.ts';
import { DIRECT_ENTRY, type ImportRecord } from '../../shared/model/import-record.ts';
import { IMPORT_KIND_NAMES, PHASE_NAMES } from '../../shared/model/names.ts';
import { QUALITY_RULE_NAMES } from '../../shared/model/quality.ts';
import { recordCountsWords } from '../../shared/model/records/record-counts.ts';
import type { JournalEntry } from '../store/journal.ts';
import { JOURNAL_DETAILS } from '../store/journal-details.ts';

/** What an entry of the journal says was done, in words. */
export function journalSentence(entry: JournalEntry): Wording {
  return SENTENCES[entry.action](entry) ?? unreadable(entry);
}

type Sentence = (entry: JournalEntry) => Wording | null;

const SENTENCES: Readonly<Record<JournalEntry['action'], Sentence>> = {
  'workspace-created'({ details }) {
    const { data } = JOURNAL_DETAILS['workspace-created'].safeParse(details);
    if (data === undefined) return null;
    const { year, exercise } = data;
    return {
      zh: `新建 ${year} 年度工作区${exercise ? '（演练）' : ''}`,
      en: `Made the workspace of ${year}${exercise ? ', an exercise' : ''}`,
    };
  },
  'guideline-saved'({ subject, details }) {
    const { data } = JOURNAL_DETAILS['guideline-saved'].safeParse(details);
    if (data === undefined) return null;
    const { guideline, reason } = data;
    return {
      zh: `保存导则第 ${subject} 版（${guideline}）${reason === '' ? '' : `，原因：${reason}`}`,
      en: `Saved version ${subject} of the guideline (${guideline})${reason === '' ? '' : `; reason: ${reason}`}`,
    };
  },
  'import-committed'({ details }) {
    const { data } = JOURNAL_DETAILS['import-committed'].safeParse(details);
    if (data === undefined) return null;
    const what = sayImported(data);
    const counts = sayCounts(data.counts);
    return { zh: `${what.zh}：${counts.zh}`, en: `${what.en}: ${counts.en}` };
  },
  'import-undone'({ details }) {
    const { data } = JOURNAL_DETAILS['import-undone'].safeParse(details);
    if (data === undefined) return null;
    const kind = sayKind(data);
    return {
      zh: `撤销第 ${data.sequence} 次导入：${kind.zh}，${data.file}`,
      en: `Undid import ${data.sequence}: ${kind.en}, ${data.file}`,
    };
  },
  'responses-left-out'({ details }) {
    const { data } = JOURNAL_DETAILS['responses-left-out'].safeParse(details);
    if (data === undefined) return null;
    const { phase, responses, reason, rule } = data;
    const name = rule === null ? { zh: '', en: '' } : QUALITY_RULE_NAMES[rule];
    return {
      zh: `${PHASE_NAMES[phase].zh}问卷 ${grouped(responses)} 份不计入${rule === null ? '' : `（${name.zh}）`}，原因：${reason}`,
      en: `Left ${grouped(responses)} responses of ${PHASE_NAMES[phase].en} out${rule === null ? '' : ` (${name.en})`}; reason: ${reason}`,
    };
  },
  'responses-restored'({ details }) {
    const { data } = JOURNAL_DETAILS['responses-restored'].safeParse(details);
    if (data === undefined) return null;
    const { phase, responses, reason } = data;
    return {
      zh: `${PHASE_NAMES[phase].zh}问卷 ${grouped(responses)} 份恢复计入，原因：${reason}`,
      en: `Counted ${grouped(responses)} responses of ${PHASE_NAMES[phase].en} again; reason: ${reason}`,
    };
  },
  'documents-set'({ details }) {
    const { data } = JOURNAL_DETAILS['documents-set'].safeParse(details);
    if (data === undefined) return null;
    const { bureau } = data;
    return {
      zh: `修改文书设置${bureau === '' ? '' : `，发文机关：${bureau}`}`,
      en: `Changed what documents say${bureau === '' ? '' : `; issued by ${bureau}`}`,
    };
  },
  'records-written'({ details }) {
    const { data } = JOURNAL_DETAILS['records-written'].safeParse(details);
    if (data === undefined) return null;
    const { zh, en } = recordCountsWords(data.kinds);
    const note = data.note === '' ? { zh: '', en: '' } : { zh: `：${data.note}`, en: `: ${data.note}` };
    return { zh: `${zh}${note.zh}`, en: `${en}${note.en}` };
  },
  'run-saved'({ details }) {
    const { data } = JOURNAL_DETAILS['run-saved'].safeParse(details);
    if (data === undefined) return null;
    const { phase, digest, guidelineVersion } = data;
    const { zh, en } = PHASE_NAMES[phase];
    return {
      zh: `评分（${zh}），按导则第 ${guidelineVersion} 版，摘要 ${digest.slice(0, 8)}`,
      en: `Scored ${en} by version ${guidelineVersion} of the guideline, digest ${digest.slice(0, 8)}`,
    };
  },
};

type Imported = Pick<ImportRecord, 'sequence' | 'kind' | 'phase'> & { readonly file: string };

function sayImported({ sequence, file, ...import_ }: Imported): Wording {
  const kind = sayKind(import_);
  if (file === DIRECT_ENTRY) {
    return {
      zh: `第 ${sequence} 次导入（直接录入）：${kind.zh}`,
      en: `Import ${sequence}, typed in: ${kind.en}`,
    };
  }
  return { zh: `第 ${sequence} 次导入：${kind.zh}，${file}`, en: `Import ${sequence}: ${kind.en}, ${file}` };
}

function sayKind({ kind, phase }: Pick<Imported, 'kind' | 'phase'>): Wording {
  const name = IMPORT_KIND_NAMES[kind];
  if (phase === null) return name;
  const { zh, en } = PHASE_NAMES[phase];
  return { zh: `${zh}${name.zh}`, en: `${name.en}, ${en}` };
}

/** Only what there was any of; an import that confirmed everything says so. */
function sayCounts(counts: ImportRecord['counts']): Wording {
  const parts = COUNTS.flatMap(({ name, zh, en }) => {
    const count = counts[name] ?? 0;
    return count === 0 ? [] : [{ zh: `${zh} ${grouped(count)} 行`, en: `${grouped(count)} ${en}` }];
  });
  if (parts.length === 0) return { zh: '没有行', en: 'no rows' };
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

const COUNTS = [
  { name: 'accepted', zh: '新增', en: 'new' },
  { name: 'replaced', zh: '更新', en: 'replaced' },
  { name: 'withdrawn', zh: '撤回', en: 'withdrawn' },
  { name: 'unchanged', zh: '不变', en: 'unchanged' },
  { name: 'rejected', zh: '未收', en: 'rejected' },
] as const satisfies readonly (Wording & { readonly name: keyof ImportRecord['counts'] })[];

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** An entry whose details are not what they should be is shown as it stands; `check` says what is wrong with it. */
function unreadable({ action, subject }: JournalEntry): Wording {
  return { zh: `${action} ${subject}（内容无法读取）`, en: `${action} ${subject} (details cannot be read)` };
}
