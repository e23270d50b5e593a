import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { SamplingView } from '../../../../shared/contract/sampling.ts';
import { hundredth } from '../../../../shared/exact/hundredth.ts';
import {
  SAMPLING_LEVEL_NAMES,
  SAMPLING_LEVELS,
  type SamplingLevel,
  type SamplingTerms,
} from '../../../../shared/model/records/sampling-plan.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './sampling.module.css';
import { SAMPLING_WORDS } from './words.ts';

interface Props {
  readonly shown: Pick<SamplingView, 'terms' | 'seed'>;
  readonly onTerms: (terms: SamplingTerms) => void;
  readonly onSeed: (seed: number) => void;
}

/** What a plan is reckoned from; every change is reckoned at once. */
export function TermsForm({ shown: { terms, seed }, onTerms, onSeed }: Props) {
  const { say } = useLanguage();
  return (
    <section className={styles.terms} aria-label={say(SAMPLING_WORDS.terms)}>
      <Field name={say(SAMPLING_WORDS.level)}>
        <Select<SamplingLevel>
          className={styles.level ?? ''}
          aria-label={say(SAMPLING_WORDS.level)}
          value={terms.level}
          options={SAMPLING_LEVELS.map((level) => ({
            value: level,
            label: say(SAMPLING_LEVEL_NAMES[level]),
          }))}
          onChange={(level) => onTerms({ ...terms, level })}
        />
      </Field>
      <Share
        name={say(SAMPLING_WORDS.confidence)}
        value={terms.confidence}
        onChange={(confidence) => onTerms({ ...terms, confidence })}
      />
      <Share
        name={say(SAMPLING_WORDS.margin)}
        value={terms.margin}
        onChange={(margin) => onTerms({ ...terms, margin })}
      />
      <Whole
        name={say(SAMPLING_WORDS.minimum)}
        value={terms.minimum}
        onChange={(minimum) => onTerms({ ...terms, minimum })}
      />
      <Whole name={say(SAMPLING_WORDS.seed)} value={seed} onChange={onSeed} />
    </section>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span>{name}</span>
      {children}
    </div>
  );
}

interface NumberProps {
  readonly name: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A share, typed and shown per cent. */
function Share({ name, value, onChange }: NumberProps) {
  return (
    <Field name={name}>
      <InputNumber<number>
        className={styles.number ?? ''}
        aria-label={name}
        value={value}
        min={0.001}
        max={0.999}
        step={0.01}
        formatter={(share) => perCent(share ?? value)}
        parser={(text) => hundredth((text ?? '').replace('%', '').trim())}
        onChange={(share) => share !== null && onChange(share)}
      />
    </Field>
  );
}

function perCent(share: number): string {
  return Number(share).toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 });
}

function Whole({ name, value, onChange }: NumberProps) {
  return (
    <Field name={name}>
      <InputNumber<number>
        className={styles.number ?? ''}
        aria-label={name}
        value={value}
        min={0}
        max={100_000}
        precision={0}
        onChange={(count) => count !== null && onChange(count)}
      />
    </Field>
  );
}
