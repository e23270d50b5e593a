import { InputNumber } from 'antd';

interface Props {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly id?: string;
  readonly label?: string;
  readonly status?: '' | 'error' | 'warning';
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly 'aria-describedby'?: string | undefined;
}

/** A number as it is typed; while nothing is there the number before stays in force, and comes back on leaving. */
export function NumberInput({ value, onChange, label, ...rest }: Props) {
  return (
    <InputNumber<number>
      {...rest}
      aria-label={label}
      value={value}
      onChange={(next) => {
        if (next !== null && Number.isFinite(next)) onChange(next);
      }}
    />
  );
}
