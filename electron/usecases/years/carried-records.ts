import { compoundsOfYear, groupsOfYear } from '../../../shared/action/years/year-in-records.ts';
import { guidelineName } from '../../../shared/model/guideline.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { EarlierScore } from '../../../shared/model/records/earlier-year.ts';
import {
  ABOUT_DISTRICT,
  type RecordChange,
  type RecordKind,
  type StoredRecord,
} from '../../../shared/model/records/record.ts';
import { listCompounds } from '../../store/compounds.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { journalHead } from '../../store/journal.ts';
import { currentRecords } from '../../store/records.ts';
import { latestRunHead, publishedBy } from '../../store/runs.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';

/**
 * What the next year's workspace takes over of what was written down: the playbook, the lists but for what is met or dropped,
 * what is not mended yet, what is known of the years before, and what this year came to. Each keeps its id.
 */
export function carriedRecords(old: Workspace): RecordChange[] {
  const { store } = old;
  return [
    ...kept(store, 'playbook-entry'),
    ...kept(store, 'list-item', ({ body }) => body.state !== 'met' && body.state !== 'dropped'),
    ...kept(store, 'rectification', ({ body }) => body.steps.at(-1)?.state !== 'closed'),
    ...kept(store, 'earlier-score'),
    ...kept(store, 'earlier-year'),
    ...thisYear(old),
  ];
}

function kept<Kind extends RecordKind>(
  db: ReadStore,
  kind: Kind,
  isKept: (record: StoredRecord<Kind>) => boolean = () => true,
): RecordChange[] {
  return currentRecords(db, kind)
    .filter(isKept)
    .map(({ id, about, body }) => ({ kind, id, about, body }) as RecordChange);
}

/** What the year came to, as the next one will remember it. */
function thisYear({ store, year }: Workspace): RecordChange[] {
  const { guideline } = currentGuideline(store);
  const heads = byPhase((phase) => latestRunHead(store, phase));
  const published = byPhase((phase) => {
    const head = heads[phase];
    return head === null ? null : publishedBy(store, head.id);
  });
  const scores = compoundsOfYear(year, listCompounds(store, 'end'), guideline, published);
  const body = {
    ...{ year, guideline: guidelineName(guideline), head: journalHead(store).hash },
    digests: byPhase((phase) => heads[phase]?.digest ?? null),
    groups: groupsOfYear(published),
  };
  return [
    ...scores.map(({ code, body }) => earlierScore(`${year}/${code}`, code, body)),
    { kind: 'earlier-year', id: String(year), about: ABOUT_DISTRICT, body },
  ];
}

function earlierScore(id: string, code: string, body: EarlierScore): RecordChange {
  return { kind: 'earlier-score', id, about: { level: 'compound', key: code }, body };
}

function byPhase<Value>(of: (phase: RunPhase) => Value): Record<RunPhase, Value> {
  return { mid: of('mid'), end: of('end'), annual: of('annual') };
}
