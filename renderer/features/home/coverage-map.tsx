import type { Coverage, CoverageCell } from '../../../shared/contract/overview.ts';
import { METHOD_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { Loading } from '../../ui/loading.tsx';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { CoverageCells } from './coverage-cells.tsx';
import styles from './coverage-map.module.css';
import { FirstSteps } from './first-steps.tsx';
import type { Gap } from './gap.ts';
import { WORDS } from './words.ts';

interface Props {
  /** Null until it is known. */
  readonly coverage: Coverage | null;
  readonly onOpenGap: (gap: Gap) => void;
}

/** How much of the evidence is there: subdistricts down, sources across, the share and what is missing in each cell. */
export function CoverageMap({ coverage, onOpenGap }: Props) {
  const { say } = useLanguage();
  return (
    <section className={styles.map} aria-labelledby="coverage-title">
      <h2 id="coverage-title" className={styles.title}>
        {say(WORDS.coverage)}
      </h2>
      {coverage === null && <Loading />}
      {coverage?.state === 'empty' && <FirstSteps />}
      {coverage !== null && coverage.state !== 'empty' && (
        <>
          <CoverageTable coverage={coverage} onOpenGap={onOpenGap} />
          <p className={styles.note}>{say(WORDS.coverageNote)}</p>
        </>
      )}
    </section>
  );
}

function CoverageTable({ coverage, onOpenGap }: { readonly coverage: Coverage } & Pick<Props, 'onOpenGap'>) {
  const { language, say } = useLanguage();
  const { methods } = coverage;
  const rows = rowsOf(coverage);
  const { grid, onKeyDown, cell } = useGridKeys(rows.length, methods.length);
  return (
    <div className={styles.scroll}>
      <table ref={grid} aria-labelledby="coverage-title" className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{say(WORDS.subdistrict)}</th>
            <th scope="col" className={styles.end}>
              {say(WORDS.compounds)}
            </th>
            {methods.map((method) => (
              <th key={method} scope="col">
                {METHOD_NAMES[method][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subdistrict, compounds, cells }, row) => (
            <tr key={subdistrict ?? ''} className={subdistrict === null ? styles.district : undefined}>
              <th scope="row">{subdistrict ?? say(WORDS.district)}</th>
              <td className={styles.end}>{compounds.toLocaleString(language)}</td>
              <CoverageCells
                place={subdistrict ?? say(WORDS.district)}
                cells={cells}
                keys={(column) => cell(row, column)}
                onOpen={(method) => onOpenGap({ method, subdistrict })}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CoverageRow {
  /** Null for the district. */
  readonly subdistrict: string | null;
  readonly compounds: number;
  readonly cells: readonly CoverageCell[];
}

/** The district first: what most want to know stands where they look. */
function rowsOf({ compounds, district, subdistricts }: Coverage): CoverageRow[] {
  return [
    { subdistrict: null, compounds, cells: district },
    ...subdistricts.map(({ name, ...row }) => ({ subdistrict: name, ...row })),
  ];
}
