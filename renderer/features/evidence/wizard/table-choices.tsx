import { Segmented, Select } from 'antd';
import { IMPORT_KINDS, type ImportKind } from '../../../../shared/model/evidence.ts';
import { PHASES, type Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { kindName, phaseName } from '../kind-names.ts';
import { WORDS as COMMON } from '../words.ts';
import { Choice } from './choice.tsx';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import { WholeFileChoice } from './whole-file-choice.tsx';
import { type ImportInHand, phaseFor } from './wizard-state.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** Kind, phase and sheet, each with the reason for what is proposed. */
export function TableChoices({ wizard, inHand }: Props) {
  return (
    <div className={styles.choices}>
      <KindChoice wizard={wizard} inHand={inHand} />
      <PhaseChoice wizard={wizard} inHand={inHand} />
      {inHand.look.sheets.length > 1 && <SheetChoice wizard={wizard} inHand={inHand} />}
      <Encoding inHand={inHand} />
      {inHand.settled.kind !== 'registry' && <WholeFileChoice wizard={wizard} inHand={inHand} />}
    </div>
  );
}

/** How the bytes of a text table were read: where it is wrong, the first rows below are full of signs nobody wrote. */
function Encoding({ inHand: { look } }: Pick<Props, 'inHand'>) {
  const { say } = useLanguage();
  if (look.encoding === null) return null;
  return (
    <Choice name={say(WORDS.encoding)} note={null}>
      <span>{look.encoding}</span>
    </Choice>
  );
}

function KindChoice({ wizard, inHand: { look, settled } }: Props) {
  const { say } = useLanguage();
  const { evidencePhase } = usePhase();
  const isProposed = look.proposal !== null && look.proposal.kind === settled.kind;
  const choose = (kind: ImportKind) => {
    const phase = phaseFor(kind, settled.phase ?? look.phase?.phase ?? evidencePhase);
    const headingRow = look.proposal?.kind === kind ? look.proposal.headingRow : null;
    wizard.settle({ kind, phase, headingRow, columns: {}, compound: null });
  };
  return (
    <Choice
      name={say(COMMON.kind)}
      note={isProposed ? <Evidence headings={look.proposal?.known ?? []} /> : null}
    >
      <Select<ImportKind>
        className={styles.select ?? ''}
        aria-label={say(COMMON.kind)}
        placeholder={say(WORDS.chooseKind)}
        value={settled.kind}
        onChange={choose}
        options={IMPORT_KINDS.map((kind) => ({ value: kind, label: say(kindName(kind)) }))}
      />
      {settled.kind === null && <span>{say(WORDS.notRecognised)}</span>}
    </Choice>
  );
}

const MOST_NAMED = 3;

function Evidence({ headings }: { readonly headings: readonly string[] }) {
  const { say } = useLanguage();
  const named = headings.slice(0, MOST_NAMED).map((heading) => `“${heading}”`);
  const [zh, en] = [named.join('、'), named.join(', ')];
  return say(
    headings.length > named.length
      ? {
          zh: `依据：认得 ${zh} 等 ${headings.length} 个标题`,
          en: `known headings: ${en} and others, ${headings.length} in all`,
        }
      : { zh: `依据：认得标题 ${zh}`, en: `known headings: ${en}` },
  );
}

function PhaseChoice({ wizard, inHand: { look, settled } }: Props) {
  const { say } = useLanguage();
  const choices: (Phase | null)[] = settled.kind === 'registry' ? [null, ...PHASES] : [...PHASES];
  const found = look.phase?.phase === settled.phase ? look.phase : null;
  return (
    <Choice
      name={say(COMMON.phase)}
      note={<PhaseReason found={found?.found ?? null} settled={settled.phase} />}
    >
      <Segmented<Phase | 'both'>
        aria-label={say(COMMON.phase)}
        value={settled.phase ?? 'both'}
        onChange={(value: Phase | 'both') => wizard.settle({ phase: value === 'both' ? null : value })}
        options={choices.map((phase) => ({
          value: phase ?? ('both' as const),
          label: say(phaseName(phase)),
        }))}
      />
    </Choice>
  );
}

function PhaseReason({ found, settled }: { readonly found: string | null; readonly settled: Phase | null }) {
  const { say } = useLanguage();
  const { evidencePhase } = usePhase();
  if (settled === null) return null;
  if (found !== null) {
    return say({ zh: `依据：文件名或表头写着“${found}”`, en: `because a name or title says “${found}”` });
  }
  return settled === evidencePhase ? `${say({ zh: '依据：', en: 'by ' })}${say(WORDS.phaseByWindow)}` : null;
}

function SheetChoice({ wizard, inHand: { look, settled } }: Props) {
  const { say } = useLanguage();
  return (
    <Choice name={say(COMMON.sheet)} note={null}>
      <Select
        className={styles.select ?? ''}
        aria-label={say(COMMON.sheet)}
        value={settled.sheet}
        onChange={(sheet: string) => {
          const headingRow = look.proposal?.sheet === sheet ? look.proposal.headingRow : null;
          wizard.settle({ sheet, headingRow, columns: {} });
        }}
        options={look.sheets.map(({ name, hidden }) => ({
          value: name,
          label: hidden ? `${name}（${say(WORDS.hidden)}）` : name,
        }))}
      />
    </Choice>
  );
}
