import type { Steps } from '../../../shared/contract/overview.ts';
import { useLanguage } from '../../lib/language.ts';
import { NextLink } from './next-link.tsx';
import { Step } from './step.tsx';
import { WORDS } from './words.ts';

/** How large the register of the phase is. */
export function RegisterStep({ step }: { readonly step: Steps['register'] }) {
  const { language, say } = useLanguage();
  const { state, compounds, committees, subdistricts } = step;
  return (
    <Step
      sign="②"
      name={WORDS.register}
      state={state}
      figure={
        <>
          {compounds.toLocaleString(language)} <small>{say({ zh: '个小区', en: 'compounds' })}</small>
        </>
      }
      details={say({
        zh: `${committees} 个居委会，${subdistricts} 个街镇`,
        en: `${committees} committees, ${subdistricts} subdistricts`,
      })}
      next={<RegisterNext step={step} />}
    />
  );
}

function RegisterNext({ step: { next, unknownTypes } }: { readonly step: Steps['register'] }) {
  const { say } = useLanguage();
  switch (next) {
    case 'import':
      return (
        <NextLink to="/evidence/import?kind=registry">
          {say({ zh: '导入名册', en: 'Import a register' })}
        </NextLink>
      );
    case 'types':
      return (
        <NextLink to="/register">
          {say({
            zh: `${unknownTypes} 个小区的类型不在导则里`,
            en: `${unknownTypes} compounds are of a type the guideline does not have`,
          })}
        </NextLink>
      );
    case null:
      return <NextLink to="/register">{say({ zh: '查看名册', en: 'See the register' })}</NextLink>;
    default:
      return next satisfies never;
  }
}
