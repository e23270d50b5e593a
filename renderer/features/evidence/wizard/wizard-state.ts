import type { ImportPreview, ImportReceipt } from '../../../../shared/contract/evidence/preview.ts';
import type {
  DescribedTableView,
  FileLook,
  SettledTable,
} from '../../../../shared/contract/evidence/wizard.ts';
import type { ImportKind } from '../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../shared/model/phase.ts';

/** The four steps, and what stands after the last. */
export const STEPS = ['file', 'table', 'columns', 'preview', 'done'] as const;
type WizardStep = (typeof STEPS)[number];

/** What a person has settled of the file so far. */
export interface Settled {
  /** Null until somebody says what the file is. */
  readonly kind: ImportKind | null;
  /** Null for a register that serves both phases. */
  readonly phase: Phase | null;
  readonly sheet: string;
  /** Null to have it found by what it says. */
  readonly headingRow: number | null;
  /** The words chosen for columns, by position. */
  readonly columns: Readonly<Record<number, string>>;
  /** One compound for the whole file. */
  readonly compound: string | null;
}

/** A file on its way in. */
export interface ImportInHand {
  readonly look: FileLook;
  readonly large: boolean;
  readonly settled: Settled;
  readonly step: Exclude<WizardStep, 'file'>;
  readonly preview: ImportPreview | null;
  readonly receipt: ImportReceipt | null;
}

/** A file as the program found it, nothing changed yet. */
export function newImport(
  look: FileLook,
  large: boolean,
  wanted: { readonly kind: ImportKind | null; readonly phase: Phase },
): ImportInHand {
  const { proposal, sheets } = look;
  const kind = proposal?.kind ?? wanted.kind;
  const settled: Settled = {
    kind,
    phase: phaseFor(kind, look.phase?.phase ?? wanted.phase),
    sheet: proposal?.sheet ?? sheets.find(({ hidden }) => !hidden)?.name ?? sheets[0]?.name ?? '',
    headingRow: proposal?.headingRow ?? null,
    columns: {},
    compound: null,
  };
  return { look, large, settled, step: 'table', preview: null, receipt: null };
}

/** A register serves both phases unless a person says otherwise; evidence belongs to one. */
export function phaseFor(kind: ImportKind | null, phase: Phase): Phase | null {
  return kind === 'registry' ? null : phase;
}

/** What is settled, as the program takes it; null until the kind is known. */
export function tableOf({ look, large, settled }: ImportInHand): SettledTable | null {
  const { kind, columns, ...rest } = settled;
  if (kind === null) return null;
  const chosen = Object.entries(columns).map(([index, word]) => ({ index: Number(index), word }));
  return { ...rest, path: look.path, large, kind, columns: chosen };
}

/** How many rows of earlier imports are withdrawn, because the file says them no more. */
export function withdrawnRows({ absent }: ImportPreview): number {
  return absent?.withdraw ? absent.count : 0;
}

/** What a column is read as at the moment: the word of a meaning, or '' where it is kept as it is. */
export function wordOf({ match }: DescribedTableView['columns'][number]): string {
  return match?.isCertain ? (match.word ?? '') : '';
}

/** The choices with one more; the column that meant the same before is kept as it is from now on. */
export function withChoice(
  choices: Settled['columns'],
  { columns }: DescribedTableView,
  index: number,
  word: string,
): Settled['columns'] {
  const others = columns.filter((column) => word !== '' && column.index !== index && wordOf(column) === word);
  return { ...choices, ...Object.fromEntries(others.map((column) => [column.index, ''])), [index]: word };
}

/** The columns for which something is proposed that nobody has agreed to yet. */
export function proposedColumns({ columns }: DescribedTableView) {
  return columns.flatMap(({ index, match }) =>
    match === null || match.isCertain || match.word === null ? [] : [{ index, word: match.word }],
  );
}
