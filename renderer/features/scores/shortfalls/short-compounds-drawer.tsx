import { Drawer } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ShortfallGroupLevel } from '../../../../shared/contract/shortfalls.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { percentText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { MarkedName } from '../ranking/marked-name.tsx';

interface Props {
  readonly asked: {
    readonly phase: Phase;
    readonly level: ShortfallGroupLevel;
    readonly key: string;
    readonly leaf: string;
  };
  /** The names of the place and of the leaf. */
  readonly title: string;
  readonly onClose: () => void;
}

interface Short {
  readonly code: string;
  readonly name: string;
  readonly typeName: string;
  readonly committee: string;
  readonly earned: string;
  readonly fraction: number;
  readonly recoverable: number;
  readonly recoverableText: string;
}

/** Who fell short of one leaf in a place; a row opens the compound's card. */
export function ShortCompoundsDrawer({ asked, title, onClose }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { value, problems } = useRead('shortfalls.compounds', asked);
  const short = useShortSamples(asked.phase);
  const columns = useMemo(
    (): TableColumn<Short>[] => [
      {
        key: 'name',
        title: say({ zh: '小区', en: 'Compound' }),
        width: 'minmax(140px, 1fr)',
        value: ({ name }) => name,
        render: ({ code, name }) => <MarkedName name={name} shortSample={short.get(code)} />,
      },
      { key: 'type', title: say({ zh: '类型', en: 'Type' }), width: 104, value: ({ typeName }) => typeName },
      {
        key: 'committee',
        title: say({ zh: '居委会', en: 'Committee' }),
        width: 120,
        value: ({ committee }) => committee,
      },
      {
        ...{ key: 'fraction', title: say({ zh: '得分率', en: 'Share' }), width: 80, align: 'end' },
        value: ({ fraction }) => fraction,
        render: ({ fraction }) => percentText(fraction),
      },
      {
        ...{
          key: 'recoverable',
          title: say({ zh: '可提升（分）', en: 'Points to gain' }),
          width: 104,
          align: 'end',
        },
        value: ({ recoverable }) => recoverable,
        render: ({ recoverableText }) => recoverableText,
      },
    ],
    [say, short],
  );
  return (
    <Drawer open size="large" title={title} onClose={onClose}>
      <ProblemList problems={problems} />
      {value === null ? (
        problems.length === 0 && <Loading />
      ) : (
        <DataTable
          label={say({ zh: '短板小区', en: 'Compounds that fell short' })}
          columns={columns}
          rows={value}
          rowKey={({ code }) => code}
          onOpen={({ code }) => navigate(`/scores/compound/${encodeURIComponent(code)}`)}
        />
      )}
    </Drawer>
  );
}
