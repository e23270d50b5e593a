import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { QualityOverview } from '../../../../shared/contract/evidence/quality.ts';
import { QUALITY_RULE_NAMES, qualityRuleSchema } from '../../../../shared/model/quality.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import evidence from '../evidence.module.css';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { RowDrawer } from '../rows/row-drawer.tsx';
import { FlaggedList } from './flagged-list.tsx';
import { LeftOutList } from './left-out-list.tsx';
import styles from './quality.module.css';
import { QUALITY_WORDS } from './words.ts';

/** The responses of a phase that the guideline's rules find doubtful, and those that are left out. */
export function QualityView() {
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('quality.overview', { phase });
  return (
    <EvidenceFrame>
      <ProblemList problems={problems} />
      {value === null ? problems.length === 0 && <Loading /> : <Quality key={phase} overview={value} />}
    </EvidenceFrame>
  );
}

const ALL = 'all';
const LEFT_OUT = 'left-out';

function Quality({ overview }: { readonly overview: QualityOverview }) {
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<number | null>(null);
  const isSet = overview.rules.some(({ limit }) => limit !== null);
  if (!isSet && overview.leftOut === 0) return <NoRules />;
  const shown = search.get('show') ?? ALL;
  const rule = qualityRuleSchema.safeParse(shown).data ?? null;
  return (
    <div className={styles.part}>
      <RuleSwitch
        overview={overview}
        shown={shown}
        onChange={(show) => setSearch({ show }, { replace: true })}
      />
      {shown === LEFT_OUT ? (
        <LeftOutList onOpen={setOpened} />
      ) : (
        <FlaggedList key={shown} rule={rule} onOpen={setOpened} />
      )}
      <RowDrawer id={opened} onClose={() => setOpened(null)} />
    </div>
  );
}

interface SwitchProps {
  readonly overview: QualityOverview;
  readonly shown: string;
  readonly onChange: (show: string) => void;
}

/** Which rule is looked at, with what it asks for; a rule that the guideline does not set is not there. */
function RuleSwitch({ overview, shown, onChange }: SwitchProps) {
  const { say, language } = useLanguage();
  const option = (value: string, name: string, count: number) => ({
    value,
    label: `${name} ${count.toLocaleString(language)}`,
  });
  const set = overview.rules.filter(({ limit }) => limit !== null);
  const limit = set.find(({ rule }) => rule === shown)?.limit;
  const about = shown === LEFT_OUT ? QUALITY_WORDS.aboutLeftOut : QUALITY_WORDS.allDoubtful;
  return (
    <>
      <Segmented
        aria-label={say(QUALITY_WORDS.show)}
        value={shown}
        onChange={onChange}
        options={[
          option(ALL, say(QUALITY_WORDS.all), overview.flagged),
          ...set.map(({ rule, flagged }) => option(rule, say(QUALITY_RULE_NAMES[rule]), flagged)),
          option(LEFT_OUT, say(QUALITY_WORDS.leftOut), overview.leftOut),
        ]}
      />
      <p className={evidence.note}>{say(limit ?? about)}</p>
    </>
  );
}

function NoRules() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say(QUALITY_WORDS.noRules)}
      text={say(QUALITY_WORDS.noRulesText)}
      actions={
        <Button type="primary" onClick={() => navigate('/guideline')}>
          {say(QUALITY_WORDS.toGuideline)}
        </Button>
      }
    />
  );
}
