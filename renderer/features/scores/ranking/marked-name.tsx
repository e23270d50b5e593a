import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ShortSampleSign } from './short-sample-sign.tsx';

interface Props {
  readonly name: string;
  /** What is said of it where too few responses came in. */
  readonly shortSample: Wording | undefined;
}

/** The name of a compound, marked where its figures rest on too few responses. */
export function MarkedName({ name, shortSample }: Props) {
  const { say } = useLanguage();
  return (
    <>
      {shortSample !== undefined && <ShortSampleSign words={say(shortSample)} />}
      {name}
    </>
  );
}
