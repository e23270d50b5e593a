import { confirmedNeed } from '../../../shared/action/lists/confirm-need.ts';
import { proposeAnswers } from '../../../shared/action/lists/propose-answers.ts';
import { type Beginnings, startFromCommon } from '../../../shared/action/lists/start-from-common.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { ListItem } from '../../../shared/model/records/list-item.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { SAMPLE_ACTIONS, SAMPLE_RESOURCES, SAMPLE_SERVICES } from '../../../shared/sample/words/lists.ts';
import { chanceOf } from '../../../shared/statistics/chance.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { drawNeedsOf } from './draw-needs-of.ts';
import { type ListScope, listScopes } from './list-scope.ts';
import { ownNeedsOf } from './own-needs.ts';
import type { ListRecord } from './remembered-lists.ts';
import { changeOf, writeLists } from './write-lists.ts';

/** A committee in so many has its own lists; the others are left for whoever tries it. */
const ONE_IN = 4;
/** Needs that a type's common list has of each source. */
const NEEDS_OF_A_KIND = 3;
const PHASE = 'mid';
const SEED = 20260601;

/** Common lists of every type of a made-up district, and individual ones of some of its committees. */
export function fillSampleLists(workspace: Workspace, context: UseCaseContext): Result<number> {
  const { store } = workspace;
  const { guideline } = currentGuideline(store);
  const scopes = listScopes(store, PHASE).filter(({ compounds }) => compounds.length > 0);
  const commons = scopes
    .filter(({ about }) => about.level === 'type')
    .flatMap((scope) => commonItems(store, scope, guideline));
  const own = scopes
    .filter(({ about }) => about.level === 'committee')
    .filter((_, index) => index % ONE_IN === 0)
    .flatMap((scope) => individualItems(scope, commons, ownNeedsOf(store, PHASE, scope, guideline)));
  const changes = [...commons, ...own].map((record) => changeOf(record, record.body));
  if (changes.length === 0) return ok(0);
  writeLists(workspace, changes, context, '样例清单');
  return ok(changes.length);
}

function commonItems(store: ReadStore, scope: ListScope, guideline: Guideline): ListRecord[] {
  const { about } = scope;
  const chance = chanceOf(SEED, about.key);
  const { candidates } = drawNeedsOf(store, PHASE, scope, guideline);
  const counts = new Map<string, number>();
  const said = Map.groupBy(candidates, ({ text }) => text);
  const needs = candidates.flatMap((candidate) => {
    const { kind } = candidate.source;
    const before = counts.get(kind) ?? 0;
    const isSaid = said.get(candidate.text)?.[0] !== candidate;
    if (candidate.category === null || before >= NEEDS_OF_A_KIND || isSaid) return [];
    counts.set(kind, before + 1);
    const id = `need:${about.level}/${about.key}:${candidate.key}`;
    return [recordOf(id, about, confirmedNeed(candidate, candidate.category.category, null))];
  });
  const offers = [
    ...SAMPLE_RESOURCES.map((offer) => ({ list: 'resources' as const, offer })),
    ...SAMPLE_SERVICES.map((offer) => ({ list: 'services' as const, offer })),
  ].filter(() => chance.happens(0.7));
  return [
    ...needs,
    ...offers.map(({ list, offer: [category, text, note] }) =>
      recordOf(`sample:${about.key}:${text}`, about, { ...EMPTY, list, category, text, note }),
    ),
  ];
}

const EMPTY: ListItem = {
  ...{ list: 'needs', category: 'property', text: '', note: '' },
  sources: [{ kind: 'hand', words: '' }],
  asked: null,
  state: 'confirmed',
  commons: [],
  compounds: [],
  answer: { services: [], resources: [], action: '' },
};

function individualItems(
  { about, compounds }: ListScope,
  commons: readonly ListRecord[],
  ownNeeds: Beginnings['ownNeeds'],
): ListRecord[] {
  const chance = chanceOf(SEED, about.key);
  const started = startFromCommon({ compounds, commons, standing: [], ownNeeds })
    .filter(() => chance.happens(0.8))
    .map(({ common, body }) => recordOf(`common:${about.key}:${common}`, about, body));
  return started.map((record) => {
    const { body } = record;
    if (body.list !== 'needs' || chance.happens(0.4)) return record;
    const [first] = proposeAnswers(body, started);
    if (first === undefined || first.words.length === 0) return record;
    const linked = first.record.body.list === 'services' ? 'services' : 'resources';
    const action = chance.happens(0.5) ? chance.pick(SAMPLE_ACTIONS) : '';
    const answer = { services: [], resources: [], action, [linked]: [first.record.id] };
    return { ...record, body: { ...body, answer, state: chance.pick(['confirmed', 'under_way', 'met']) } };
  });
}

function recordOf(id: string, about: ListRecord['about'], body: ListItem): ListRecord {
  return { id, about, body, version: 1, author: '', at: '' };
}
