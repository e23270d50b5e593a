import { Rational } from '../../exact/rational.ts';
import type { DelphiOrigin } from '../../model/weight-origin.ts';
import { coefficientOfVariation } from '../../statistics/coefficient-of-variation.ts';
import { expertAuthority } from '../../statistics/expert-authority.ts';
import { mean } from '../../statistics/mean.ts';
import { sharesOfSum } from '../../statistics/shares-of-sum.ts';
import { standardDeviation } from '../../statistics/standard-deviation.ts';
import type { OriginGroup } from './origin-group.ts';
import type { DescribedRound, RoundsDescription } from './weight-description.ts';

type Round = DelphiOrigin['rounds'][number];
type Expert = Round['experts'][number];

/** What rounds come to; null weights when a child was not rated in the last, or all were rated 0. */
export interface RoundsOutcome extends Pick<RoundsDescription, 'method' | 'rounds'> {
  readonly weights: readonly Rational[] | null;
}

export function describeRounds({ rounds }: DelphiOrigin, { children }: OriginGroup): RoundsOutcome {
  const means = children.map(({ id }) => mean(ratingsOf(rounds.at(-1), id)));
  return {
    method: 'delphi',
    rounds: rounds.map((round) => describeRound(round, children)),
    weights: means.every((found) => found !== null) ? sharesOfSum(means) : null,
  };
}

function describeRound(round: Round, children: OriginGroup['children']): DescribedRound {
  const authorities = round.experts.map(authorityOf);
  return {
    experts: round.experts.map(({ name, basis, familiarity }, at) => ({
      name,
      basis,
      familiarity,
      authority: authorities[at]?.toNumber() ?? null,
    })),
    children: children.map(({ id, name }) => {
      const ratings = ratingsOf(round, id);
      return {
        id,
        name,
        raters: ratings.length,
        mean: mean(ratings)?.toNumber() ?? null,
        deviation: standardDeviation(ratings),
        variation: coefficientOfVariation(ratings),
      };
    }),
    authority: mean(authorities.filter((found) => found !== null))?.toNumber() ?? null,
  };
}

function authorityOf({ basis, familiarity }: Expert): Rational | null {
  if (basis === null || familiarity === null) return null;
  return expertAuthority(Rational.of(basis), Rational.of(familiarity));
}

function ratingsOf(round: Round | undefined, child: string): Rational[] {
  const given = (round?.experts ?? []).flatMap(({ ratings }) => Object.entries(ratings));
  return given.filter(([id]) => id === child).map(([, rating]) => Rational.of(rating));
}
