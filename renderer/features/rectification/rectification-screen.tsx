import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ItemPanel } from './item/item-panel.tsx';
import { ItemFilters } from './list/item-filters.tsx';
import { ItemTable } from './list/item-table.tsx';
import { StateSwitch } from './list/state-switch.tsx';
import { type ShownItems, useItems } from './list/use-items.ts';
import styles from './rectification.module.css';
import { RectificationActions } from './rectification-actions.tsx';
import { useItemFilter } from './use-item-filter.ts';
import { WORDS } from './words.ts';

/** What is to be mended: the items, how far they are, and the one that is open beside them. */
export function RectificationScreen() {
  const { say } = useLanguage();
  const using = useItemFilter();
  const items = useItems(using.filter);
  const choices = useRead('rectification.choices', {}).value;
  const { page } = items;
  const isEmpty = page?.all === 0;
  return (
    <Screen
      title={say(WORDS.title)}
      aside={page === null || isEmpty ? undefined : <CloseOut page={page} />}
      actions={<RectificationActions isEmpty={isEmpty} using={using} />}
      toolbar={isEmpty ? undefined : <ItemFilters choices={choices} using={using} />}
      layout="fill"
    >
      {page === null && items.problems.length === 0 && <Loading />}
      {isEmpty && <EmptyState title={say(WORDS.emptyTitle)} text={say(WORDS.emptyText)} />}
      {page !== null && !isEmpty && (
        <div className={styles.list}>
          <StateSwitch page={page} using={using} />
          <ItemTable items={items} using={using} />
        </div>
      )}
      <ItemPanel items={items} using={using} />
    </Screen>
  );
}

function CloseOut({ page }: { readonly page: NonNullable<ShownItems['page']> }) {
  const { say, language } = useLanguage();
  const { items, closed, overdue, rate } = page.closeOut;
  const [all, done, late] = [items, closed, overdue].map((count) => count.toLocaleString(language));
  return say({
    zh: `${all} 项，已销号 ${done} 项（${rate}），逾期 ${late} 项`,
    en: `${all} items, ${done} closed (${rate}), ${late} overdue`,
  });
}
