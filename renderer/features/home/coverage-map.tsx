import type { Coverage } from '../../../shared/contract/overview.ts';
import { METHOD_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { Loading } from '../../ui/loading.tsx';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { CoverageCells } from './coverage-cells.tsx';
import styles from './coverage-map.module.css';
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
    <section className={styles['map']} aria-labelledby="coverage-title">
      <h2 id="coverage-title" className={styles['title']}>
        {say(WORDS.coverage)}
      </h2>
      {coverage === null && <Loading />}
      {coverage?.state === 'empty' && <p className={styles['note']}>{say(WORDS.noMap)}</p>}
      {coverage !== null && coverage.state !== 'empty' && (
        <>
          <CoverageTable coverage={coverage} onOpenGap={onOpenGap} />
          <p className={styles['note']}>{say(WORDS.coverageNote)}</p>
        </>
      )}
    </section>
  );
}

function CoverageTable({ coverage, onOpenGap }: { readonly coverage: Coverage } & Pick<Props, 'onOpenGap'>) {
  const { language, say } = useLanguage();
  const { methods, district, subdistricts } = coverage;
  const { grid, onKeyDown, cell } = useGridKeys(subdistricts.length + 1, methods.length);
  return (
    <div className={styles['scroll']}>
      <table ref={grid} aria-labelledby="coverage-title" className={styles['table']} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{say(WORDS.subdistrict)}</th>
            <th scope="col" className={styles['end']}>
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
          {subdistricts.map(({ name, compounds, cells }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles['end']}>{compounds.toLocaleString(language)}</td>
              <CoverageCells
                place={name}
                cells={cells}
                keys={(column) => cell(row, column)}
                onOpen={(method) => onOpenGap({ method, subdistrict: name })}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(WORDS.district)}</th>
            <td className={styles['end']}>{coverage.compounds.toLocaleString(language)}</td>
            <CoverageCells
              place={say(WORDS.district)}
              cells={district}
              keys={(column) => cell(subdistricts.length, column)}
              onOpen={(method) => onOpenGap({ method, subdistrict: null })}
            />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
