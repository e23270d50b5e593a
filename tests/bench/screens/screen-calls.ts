import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { WORKSPACE_HANDLERS } from '../../../electron/workers/handlers/all.ts';
import type { Session } from '../../../electron/workers/session.ts';
import { type Call, dispatch } from '../../../shared/contract/dispatch.ts';
import { WORKSPACE_CONTRACT } from '../../../shared/contract/workspace.ts';

const ALL_COMPOUNDS = {};
const WHOLE_GUIDELINE = { find: '', aspect: null, type: null, indicator: null };

/** Looks something up that a call is to ask about. */
type Look = (operation: string, input: unknown) => Promise<unknown>;

/** What a thread of a workspace does with a call, schemas included; throws where it is refused. */
export async function answered(session: Session, call: Call, context: UseCaseContext): Promise<unknown> {
  const result = await dispatch(WORKSPACE_CONTRACT, WORKSPACE_HANDLERS, call, session, context);
  if (!result.ok) throw new Error(`${call.operation}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** Every reading call of the screens from scores to action, about the first compound and committee of the district. */
export async function screenCalls(look: Look): Promise<readonly Call[]> {
  const found = await lookAround(look);
  return [
    ...ofScores(found),
    ...ofShortfallsAndChanges(found),
    ...ofLists(found),
    ...ofPlaybook(found),
    ...ofRectification(found),
    ...ofInterviews(found),
    ...ofAnalysis(found),
  ];
}

/** What the home screen and the frame around it ask for when a workspace is opened. */
export function homeCalls(phase: 'mid' | 'end'): readonly Call[] {
  return [
    { operation: 'workspace.status', input: { phase, evidencePhase: phase } },
    { operation: 'overview.steps', input: { phase } },
    { operation: 'journal.page', input: { actions: [], author: null, text: '', offset: 0, limit: 6 } },
    { operation: 'rectification.items', input: { filter: {}, offset: 0, limit: 1 } },
    { operation: 'overview.coverage', input: { phase } },
  ];
}

/** What the calls are about. */
interface Found {
  readonly code: string;
  readonly committee: string;
  readonly type: string;
  readonly leaf: string;
  readonly need: string;
  readonly entry: string;
  readonly item: string;
  readonly transcript: string;
  /** Of mid-year and of year-end. */
  readonly runs: { readonly from: string; readonly to: string };
}

async function lookAround(look: Look): Promise<Found> {
  const of = async <Value>(operation: string, input: unknown) => (await look(operation, input)) as Value;
  const places = await of<{ types: About[]; committees: About[] }>('lists.places', { phase: 'mid' });
  const committee = first(places.committees).about.key;
  const lists = await of<{ items: (Identified & { list: string })[] }>('lists.show', {
    phase: 'mid',
    about: { level: 'committee', key: committee },
  });
  const entries = await of<{ entries: Identified[] }>('playbook.list', WHOLE_GUIDELINE);
  const items = await of<{ rows: Identified[] }>('rectification.items', pageOf(ALL_COMPOUNDS));
  const interviews = await of<{ rows: { transcript: string | null }[] }>('interviews.list', allInterviews());
  const shortfalls = await of<{ leaves: { leaf: string }[] }>('shortfalls.place', wholeDistrict('mid'));
  const runs = async (phase: string) => first(await of<Identified[]>('changes.runs', { phase })).id;
  return {
    code: 'C0001',
    committee,
    type: first(places.types).about.key,
    leaf: first(shortfalls.leaves).leaf,
    need: first(lists.items.filter(({ list }) => list === 'needs')).id,
    entry: first(entries.entries).id,
    item: first(items.rows).id,
    transcript: first(interviews.rows.flatMap(({ transcript }) => transcript ?? [])),
    runs: { from: await runs('mid'), to: await runs('end') },
  };
}

interface Identified {
  readonly id: string;
}

interface About {
  readonly about: { readonly key: string };
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('the sample district has some of everything');
  return item;
}

function ofScores({ code }: Found): Call[] {
  return (['mid', 'annual'] as const).flatMap((phase) => [
    { operation: 'overview.steps', input: { phase } },
    { operation: 'scores.state', input: { phase } },
    { operation: 'scores.ranking', input: { phase } },
    { operation: 'scores.card', input: { phase, code } },
    { operation: 'years.results', input: { phase } },
  ]);
}

function ofShortfallsAndChanges({ code, type, leaf, committee, runs }: Found): Call[] {
  const ofType = { phase: 'end', level: 'type', key: type };
  return [
    { operation: 'shortfalls.places', input: { phase: 'mid', level: 'committee' } },
    { operation: 'shortfalls.place', input: wholeDistrict('end') },
    { operation: 'shortfalls.place', input: ofType },
    { operation: 'shortfalls.place', input: { phase: 'end', level: 'committee', key: committee } },
    { operation: 'shortfalls.compounds', input: { ...wholeDistrict('end'), leaf } },
    { operation: 'shortfalls.compound', input: { phase: 'end', code } },
    { operation: 'changes.overview', input: {} },
    { operation: 'changes.certainties', input: { from: 0 } },
    { operation: 'changes.compound', input: { code } },
    { operation: 'changes.runs', input: {} },
    { operation: 'changes.causes', input: runs },
  ];
}

function wholeDistrict(phase: string) {
  return { phase, level: 'district', key: '' };
}

function ofLists({ committee, type, need }: Found): Call[] {
  const ofCommittee = { phase: 'mid', about: { level: 'committee', key: committee } };
  const ofType = { phase: 'mid', about: { level: 'type', key: type } };
  return [
    { operation: 'lists.places', input: { phase: 'mid' } },
    { operation: 'lists.show', input: ofCommittee },
    { operation: 'lists.show', input: ofType },
    { operation: 'lists.candidates', input: ofCommittee },
    { operation: 'lists.candidates', input: ofType },
    { operation: 'lists.proposals', input: { id: need } },
    { operation: 'records.history', input: { kind: 'list-item', id: need } },
  ];
}

function ofPlaybook({ entry, leaf, type }: Found): Call[] {
  return [
    { operation: 'playbook.list', input: WHOLE_GUIDELINE },
    { operation: 'playbook.list', input: { ...WHOLE_GUIDELINE, find: '停车' } },
    { operation: 'playbook.entry', input: { id: entry, phase: 'mid' } },
    { operation: 'playbook.choices', input: {} },
    { operation: 'playbook.fitting', input: { indicator: leaf, type } },
  ];
}

function ofRectification({ item }: Found): Call[] {
  const propose = (source: object) => ({ operation: 'rectification.propose', input: { source, place: {} } });
  return [
    { operation: 'rectification.items', input: pageOf(ALL_COMPOUNDS) },
    { operation: 'rectification.items', input: pageOf({ due: 'overdue', text: '停车' }) },
    { operation: 'rectification.choices', input: {} },
    { operation: 'rectification.item', input: { id: item } },
    propose({ kind: 'shortfall', phase: 'end', most: 3 }),
    propose({ kind: 'finding', phase: 'end' }),
    propose({ kind: 'need' }),
  ];
}

function pageOf(filter: object) {
  return { filter, offset: 0, limit: 100 };
}

function ofInterviews({ transcript, code }: Found): Call[] {
  return [
    { operation: 'interviews.list', input: allInterviews() },
    { operation: 'interviews.list', input: { ...allInterviews(), compound: code } },
    { operation: 'interviews.transcript', input: { id: transcript } },
    { operation: 'interviews.choices', input: { phase: 'mid' } },
    { operation: 'interviews.topics', input: { phase: 'mid' } },
  ];
}

function allInterviews() {
  return { phase: 'mid', show: 'all', compound: null, from: 0, count: 100 };
}

function ofAnalysis({ code, committee, type }: Found): Call[] {
  const about = [
    { level: 'district', key: '' },
    { level: 'type', key: type },
    { level: 'committee', key: committee },
  ];
  return [
    ...about.map((whose) => ({ operation: 'analysis.show', input: { phase: 'annual', about: whose } })),
    { operation: 'analysis.portrait', input: { phase: 'annual', code } },
    { operation: 'sampling.view', input: { phase: 'mid', terms: null, seed: null } },
    { operation: 'forms.choices', input: { phase: 'mid' } },
    { operation: 'years.changes', input: { phase: 'mid' } },
    { operation: 'register.compound', input: { phase: 'mid', code } },
    { operation: 'find.things', input: { phase: 'mid' } },
  ];
}
