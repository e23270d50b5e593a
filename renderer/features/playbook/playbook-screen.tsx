import { Button, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useLastKnown } from '../../lib/use-last-known.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AdoptButton } from './adopt-button.tsx';
import { PlaybookDesk } from './playbook-desk.tsx';
import { PlaybookFilter } from './playbook-filter.tsx';
import { usePlaybookPlace } from './use-playbook-place.ts';
import { HELP, WORDS } from './words.ts';

/** So long typing must rest before what is typed is looked for. */
const REST = 120;

/** 攻略: found by aspect, type, indicator and words; read, changed and added to. */
export function PlaybookScreen() {
  const { say } = useLanguage();
  const [place, goTo] = usePlaybookPlace();
  const [find, setFind] = useState('');
  const search = useRef<InputRef>(null);
  const { aspect, type, indicator } = place;
  const { value, problems } = useRead('playbook.list', {
    find: useSettled(find, REST),
    aspect,
    type,
    indicator,
  });
  const list = useLastKnown(value);
  useKeys({ '/': () => search.current?.focus() });
  return (
    <Screen
      title={say(WORDS.title)}
      layout="fill"
      aside={list === null ? '' : say({ zh: `${list.found} 条`, en: `${list.found} entries` })}
      actions={
        <>
          {list !== null && list.found > 0 && list.missing > 0 && <AdoptButton missing={list.missing} />}
          <Button onClick={() => goTo({ entry: null, deed: 'new' })}>{say(WORDS.add)}</Button>
          <HelpDrawer title={say(WORDS.title)} help={HELP} />
        </>
      }
      toolbar={
        <PlaybookFilter
          find={find}
          search={search}
          indicator={indicator}
          onFind={setFind}
          onIndicator={(chosen) => goTo({ indicator: chosen })}
        />
      }
    >
      <ProblemList problems={problems} />
      {list === null ? (
        problems.length === 0 && <Loading />
      ) : (
        <PlaybookDesk
          list={list}
          place={place}
          goTo={goTo}
          isNarrowed={find.trim() !== '' || indicator !== null}
        />
      )}
    </Screen>
  );
}
