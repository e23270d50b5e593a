import type { RecordVersionLine } from '../../../../shared/contract/records.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { listItemSchema, stateName } from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';

/** Who wrote which version of an item when, the latest first. */
export function ItemHistory({ id }: { readonly id: string }) {
  const { language, say } = useLanguage();
  const { value } = useRead('records.history', { kind: 'list-item', id });
  if (value === null) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say(WORDS.history)}</h3>
      <ol className={styles.versions}>
        {value.map((line) => (
          <li key={line.version}>
            <span className={styles.reason}>
              {sayMoment(line.at, language)} {line.author}
            </span>
            <span>{say(saying(line))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a version said, in a line. */
function saying({ body }: RecordVersionLine): Wording {
  const read = listItemSchema.safeParse(body);
  if (!read.success) return WORDS.takenBack;
  const { list, state, text } = read.data;
  const { zh, en } = stateName(list, state);
  return { zh: `${text}（${zh}）`, en: `${text} (${en})` };
}
