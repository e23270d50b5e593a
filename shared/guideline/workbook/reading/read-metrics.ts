import type { Problem } from '../../../problems/problem.ts';
import { METRICS, SHEETS } from '../headings.ts';
import { present } from './present.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** A metric as it was filled in; without an id of its own it goes by its name. */
export type MetricDraft = Readonly<Record<string, unknown>>;

const FORM: TableForm = {
  sheet: SHEETS.metrics,
  needed: [METRICS.name],
  headings: () => Object.values(METRICS),
};

/** Reads 台账指标, one a row. */
export function readMetrics(sheet: OpenedSheet, problems: Problem[], signposts: Signposts): MetricDraft[] {
  return readTable(sheet, FORM, problems)
    .rows.filter((row) => !row.isBlank(...Object.values(METRICS)))
    .map((row, index) => readMetric(row, index + 1, signposts));
}

/** @param place among the metrics, from 1: what has no id goes by it in problems */
function readMetric(row: WorkbookRow, place: number, signposts: Signposts): MetricDraft {
  const name = row.text(METRICS.name);
  const id = row.text(METRICS.id) ?? name;
  const path = `metrics › ${id ?? place}`;
  signposts.markName('metrics', String(id), row.place(METRICS.id));
  signposts.mark(path, row.place(METRICS.name));
  signposts.mark(`${path} › id`, row.place(METRICS.id));
  signposts.mark(`${path} › unit`, row.place(METRICS.unit));
  return present({ id, name, unit: row.text(METRICS.unit) });
}
