import type { PropsWithChildren, ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { RegisterPlaces } from '../../../shared/contract/register.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { usePhase } from '../../lib/phase.tsx';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { Screen } from '../../ui/screen.tsx';
import { EmptyRegister } from './empty-register.tsx';
import type { KnownRegister } from './known-register.ts';
import { RegisterActions } from './register-actions.tsx';
import { WORDS } from './words.ts';

type Props = PropsWithChildren<KnownRegister & { readonly filters: ReactNode }>;

/** What stands around every list of the register: how large it is, what can be done, what is listed. */
export function RegisterFrame({ register, places, filters, children }: Props) {
  const { say } = useLanguage();
  const isEmpty = register.compounds.length === 0;
  const toolbar = (
    <>
      <Subject />
      {filters}
    </>
  );
  return (
    <Screen
      title={say(WORDS.title)}
      aside={isEmpty ? undefined : <Size compounds={register.compounds.length} places={places} />}
      actions={<RegisterActions isEmpty={isEmpty} />}
      toolbar={isEmpty ? undefined : toolbar}
      layout="fill"
    >
      {isEmpty && <EmptyRegister />}
      {children}
    </Screen>
  );
}

function Size({ compounds, places }: { readonly compounds: number; readonly places: RegisterPlaces }) {
  const { language, say } = useLanguage();
  const { evidencePhase } = usePhase();
  const [all, committees, subdistricts] = [
    compounds,
    places.committees.length,
    places.subdistricts.length,
  ].map((count) => count.toLocaleString(language));
  const phase = PHASE_NAMES[evidencePhase];
  return say({
    zh: `${phase.zh}：${all} 个小区，${committees} 个居委会，${subdistricts} 个街镇`,
    en: `${phase.en}: ${all} compounds, ${committees} committees, ${subdistricts} subdistricts`,
  });
}

const SUBJECTS = [
  ['/register', WORDS.compounds],
  ['/register/committees', WORDS.committees],
  ['/register/subdistricts', WORDS.subdistricts],
  ['/register/year-before', WORDS.yearBefore],
] as const;

function Subject() {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <PartSwitch
      label={say(WORDS.subject)}
      value={pathname}
      parts={SUBJECTS.map(([path, name]) => ({ path, name: say(name) }))}
      onChange={(path) => navigate(path)}
    />
  );
}
