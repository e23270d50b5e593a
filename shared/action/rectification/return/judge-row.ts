import {
  RECTIFICATION_STATE_NAMES,
  type RectificationStep,
} from '../../../model/records/rectification-item.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { type StepPlaces, takeStep } from '../take-step.ts';
import { lastStep, stateOf } from '../where-it-stands.ts';
import { fixedCells } from './fixed-cells.ts';
import type { ReturnCells } from './return-cells.ts';
import type { ReturnRow, WorkedItem } from './return-plan.ts';

/** What becomes of a row, and of its item; null where the item stays as it is. */
interface Verdict extends Pick<ReturnRow, 'outcome' | 'step' | 'problems'> {
  readonly item: WorkedItem | null;
}

interface RowCircumstances {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Rows that tell the same step in other words. */
  readonly others: readonly number[];
}

/** Lays one row of a return upon its item as the rows before it left it. */
export function judgeRow(
  cells: ReturnCells,
  item: WorkedItem | undefined,
  { today, others }: RowCircumstances,
): Verdict {
  if (item === undefined) return rejected(unknownItem(cells));
  if (cells.isUntouched)
    return { outcome: 'unchanged', step: null, problems: fixedCells(cells, item.body), item: null };
  const step = stepOf(cells);
  if (step === null) return rejected(...cells.problems);
  if (others.length > 0) return { ...rejected(differs(cells, others)), step };
  const known = indexOfStep(item, step);
  if (known >= 0) return { outcome: 'unchanged', step, problems: [], item: recognised(item, cells, known) };
  const stale = movedOn(cells, item);
  if (stale !== null) return { ...rejected(stale), step };
  if (cells.problems.length > 0) return { ...rejected(...cells.problems), step };
  const taken = takeStep(item.body, step, { today, places: placesOf(cells) });
  if (!taken.ok) return { ...rejected(...taken.problems), step };
  return {
    outcome: 'accepted',
    step,
    problems: fixedCells(cells, item.body),
    item: { ...item, body: taken.value, taken: item.taken + 1 },
  };
}

function rejected(...problems: readonly Problem[]): Verdict {
  return { outcome: 'rejected', step: null, problems, item: null };
}

function unknownItem(cells: ReturnCells): Problem {
  const number = cells.text('number');
  const place = cells.place('number');
  return number === ''
    ? problem('import-missing-cell', {}, place)
    : problem('rectification-no-such-item', { number }, place);
}

function differs(cells: ReturnCells, others: readonly number[]): Problem {
  const facts = { number: cells.text('number'), rows: others.join('、'), rowsInEnglish: others.join(', ') };
  return problem('rectification-return-rows-differ', facts, cells.place('state'));
}

/** The step that a row says; null, with problems, where state or day cannot be read or a cell holds an error. */
export function stepOf(cells: ReturnCells): RectificationStep | null {
  const state = cells.state('state');
  const on = cells.day();
  if (state === null || on === null || cells.problems.length > 0) return null;
  return { state, on, by: cells.text('by'), text: cells.text('text'), evidence: cells.text('evidence') };
}

function indexOfStep({ body }: WorkedItem, step: RectificationStep): number {
  return body.steps.findIndex(
    ({ state, on, by, text, evidence }) =>
      state === step.state &&
      on === step.on &&
      by === step.by &&
      text === step.text &&
      evidence === step.evidence,
  );
}

/** A step of this file that an earlier import recorded does not make the rows after it stale. */
function recognised(item: WorkedItem, cells: ReturnCells, known: number): WorkedItem | null {
  const exported = cells.count('steps');
  return exported !== null && known < exported ? null : { ...item, taken: item.taken + 1 };
}

/** Whether the item has other steps than when it was exported; by their number, or where that is not told, by the state. */
function movedOn(cells: ReturnCells, { record, body, taken }: WorkedItem): Problem | null {
  const exported = cells.count('steps');
  const standing = exported === null && taken === 0 ? cells.state('standing') : null;
  const isStale =
    exported === null
      ? standing !== null && standing !== stateOf(body)
      : body.steps.length !== exported + taken;
  if (!isStale) return null;
  const { by, on, state } = lastStep(record.body);
  const { zh, en } = RECTIFICATION_STATE_NAMES[state];
  const facts = {
    number: cells.text('number'),
    by,
    on,
    state: zh,
    stateInEnglish: en,
    steps: body.steps.length,
  };
  return problem('rectification-return-moved-on', facts, cells.place('standing'));
}

function placesOf(cells: ReturnCells): StepPlaces {
  return {
    state: cells.place('state'),
    on: cells.place('on'),
    by: cells.place('by'),
    text: cells.place('text'),
    evidence: cells.place('evidence'),
  };
}
