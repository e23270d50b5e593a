import { Rational } from '../exact/rational.ts';

/**
 * Cr = (Ca + Cs) / 2 (权威系数), 0…1, exact: how much an expert's judgement is worth by what it rests on
 * (判断依据 Ca) and by how well the expert knows the field (熟悉程度 Cs), each 0…1, as the Delphi method has it.
 *
 * @example expertAuthority(Rational.of(0.9), Rational.of(0.8)).toNumber() // 0.85
 */
export function expertAuthority(basis: Rational, familiarity: Rational): Rational {
  return basis.plus(familiarity).dividedBy(Rational.of(2));
}
