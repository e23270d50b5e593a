import { Checkbox } from 'antd';
import { useMemo } from 'react';
import type { TriedCompound } from '../../../../shared/contract/guideline/dry-run.ts';
import { STATUS_NAMES } from '../../../../shared/model/names.ts';
import { scoreChange } from '../../../../shared/scoring/changes.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { Field } from '../fields/field.tsx';
import { fixed, signed } from '../fields/fixed.ts';
import { ChooseSome } from '../fields/word-select.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { LeafMatrix } from './leaf-matrix.tsx';
import styles from './trial.module.css';
import { TrialNote } from './trial-note.tsx';
import { useTrials } from './trials.tsx';
import { TRIAL_WORDS } from './words.ts';

/** The whole guideline tried on a few compounds: what each comes to, beside the version that counts. */
export function TrialSection() {
  const { say } = useLanguage();
  const { draft } = useTrials();
  const { sound } = useJudgement();
  const compounds = draft.run?.compounds ?? [];
  return (
    <>
      <SectionTitle title={say(TRIAL_WORDS.title)} text={say(TRIAL_WORDS.intro)} />
      <Samples />
      <TrialNote isSound={sound !== null} />
      {compounds.length > 0 && <Scores compounds={compounds} />}
      {compounds.length > 0 && <LeafMatrix compounds={compounds} />}
    </>
  );
}

/** The choice of the compounds. */
function Samples() {
  const { say } = useLanguage();
  const { evidencePhase } = usePhase();
  const { codes, setCodes, isMadeUp, setMadeUp } = useTrials();
  const { value } = useRead('guideline.samples', { phase: evidencePhase });
  const choices = useMemo(
    () => (value ?? []).map(({ code, name }) => ({ value: code, label: `${name}（${code}）` })),
    [value],
  );
  if (choices.length === 0) return null;
  return (
    <div className={styles.choice}>
      <Field label={say(TRIAL_WORDS.compounds)}>
        {(control) => (
          <ChooseSome
            {...control}
            choices={choices}
            placeholder={say(TRIAL_WORDS.automatic)}
            value={codes}
            onChange={setCodes}
          />
        )}
      </Field>
      <Checkbox disabled={false} checked={isMadeUp} onChange={({ target }) => setMadeUp(target.checked)}>
        {say(TRIAL_WORDS.useMadeUp)}
      </Checkbox>
    </div>
  );
}

function Scores({ compounds }: { readonly compounds: readonly TriedCompound[] }) {
  const { say, language } = useLanguage();
  const { rounding } = useDocument().guideline;
  const { base, typeName } = useTrials();
  const before = new Map(base.run?.compounds.map(({ code, name, score }) => [`${code} ${name}`, score]));
  const headings = [
    TRIAL_WORDS.compound,
    TRIAL_WORDS.type,
    TRIAL_WORDS.now,
    TRIAL_WORDS.draft,
    TRIAL_WORDS.change,
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th
                key={heading.en}
                scope="col"
                className={heading === TRIAL_WORDS.type ? styles.words : undefined}
              >
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compounds.map(({ code, name, type, score, status }) => {
            const { before: earlier, difference } = scoreChange(before.get(`${code} ${name}`) ?? null, score);
            return (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td className={styles.words}>{typeName(type)}</td>
                <td>
                  <Figure>{fixed(earlier, rounding.digits)}</Figure>
                </td>
                <td>
                  <strong>{fixed(score, rounding.digits) ?? STATUS_NAMES[status][language]}</strong>
                </td>
                <td>
                  <Figure>{signed(difference, rounding.digits)}</Figure>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
