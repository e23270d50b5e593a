import type { Portrait } from '../../../../shared/action/portrait/portrait.ts';
import { COMPOUND_FIELD_NAMES } from '../../../../shared/model/compound-fields.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { FigureTable } from '../../../ui/figure-table.tsx';
import styles from '../analysis.module.css';
import { AspectBars } from './aspect-bars.tsx';
import { Part } from './part.tsx';
import { PortraitLinks } from './portrait-links.tsx';
import { PortraitLists } from './portrait-lists.tsx';
import { PortraitVoicesPart } from './portrait-voices.tsx';
import { PORTRAIT_WORDS } from './words.ts';

/** Everything that is known of a compound: two columns where there is room. */
export function PortraitPage({ portrait }: { readonly portrait: Portrait }) {
  const { say } = useLanguage();
  const { name, code, typeName, subdistrict, committee, phase } = portrait;
  return (
    <article aria-label={name}>
      <h2 className={styles.name}>
        {name} <span className={styles.quiet}>{code}</span>
      </h2>
      <p className={styles.quiet}>
        {[typeName, subdistrict, committee, say(PHASE_NAMES[phase])].join(' · ')}
      </p>
      <ShortSample code={code} />
      <PortraitLinks portrait={portrait} />
      <div className={styles.page}>
        <Part title={say(PORTRAIT_WORDS.facts)}>
          <Facts portrait={portrait} />
        </Part>
        <Part title={say(PORTRAIT_WORDS.standings)}>
          <Standings portrait={portrait} />
        </Part>
        <Part title={say(PORTRAIT_WORDS.aspects)}>
          <AspectBars aspects={portrait.aspects} />
        </Part>
        <Part title={`${say(PORTRAIT_WORDS.shortfalls)} ${portrait.shortfallCount}`}>
          <Shortfalls portrait={portrait} />
        </Part>
        <Part title={say(PORTRAIT_WORDS.voices)}>
          <PortraitVoicesPart voices={portrait.voices} />
        </Part>
        <PortraitLists portrait={portrait} />
      </div>
    </article>
  );
}

/** That its figures rest on fewer responses than were planned; nothing where they do not. */
function ShortSample({ code }: { readonly code: string }) {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const words = useShortSamples(phase).get(code);
  if (words === undefined) return null;
  return (
    <p className={styles.caution} role="note">
      {`⚠ ${say(words)}`}
    </p>
  );
}

interface Props {
  readonly portrait: Portrait;
}

function Facts({ portrait: { facts } }: Props) {
  const { say } = useLanguage();
  return (
    <FigureTable
      label={say(PORTRAIT_WORDS.facts)}
      headings={['', say(PORTRAIT_WORDS.own), say(PORTRAIT_WORDS.median)]}
      rows={facts.map(({ field, value, median }) => [
        say(COMPOUND_FIELD_NAMES[field]),
        value ?? '—',
        median ?? '—',
      ])}
    />
  );
}

function Standings({ portrait: { standings } }: Props) {
  const { say } = useLanguage();
  if (standings.length === 0) return <p className={styles.quiet}>{say(PORTRAIT_WORDS.notScored)}</p>;
  return (
    <FigureTable
      label={say(PORTRAIT_WORDS.standings)}
      headings={[
        say(PORTRAIT_WORDS.time),
        say(PORTRAIT_WORDS.score),
        say(PORTRAIT_WORDS.grade),
        say(PORTRAIT_WORDS.rank),
        say(PORTRAIT_WORDS.median),
      ]}
      rows={standings.map(({ year, phase, score, grade, rank, of, median }) => [
        `${year} ${say(PHASE_NAMES[phase])}`,
        score ?? '—',
        grade ?? '—',
        rank === null ? '—' : `${rank} / ${of}`,
        median ?? '—',
      ])}
    />
  );
}

function Shortfalls({ portrait: { shortfalls, shortfallNote, aspects } }: Props) {
  const { say } = useLanguage();
  if (aspects.length === 0) return <p className={styles.quiet}>{say(PORTRAIT_WORDS.notScored)}</p>;
  return (
    <>
      {shortfallNote !== null && <p className={styles.quiet}>{say(shortfallNote)}</p>}
      {shortfalls.length > 0 && (
        <FigureTable
          label={say(PORTRAIT_WORDS.shortfalls)}
          headings={[
            say(PORTRAIT_WORDS.indicator),
            say(PORTRAIT_WORDS.earned),
            say(PORTRAIT_WORDS.recoverable),
          ]}
          rows={shortfalls.map(({ leaf, name, earned, points, recoverable }) => [
            `${leaf} ${name}`,
            `${earned} / ${points}`,
            recoverable,
          ])}
        />
      )}
    </>
  );
}
