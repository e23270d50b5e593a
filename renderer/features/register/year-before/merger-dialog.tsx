import { Button, Form, Input, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import type { RegisterChangeLine } from '../../../../shared/contract/years.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import { WORDS } from '../words.ts';

interface Props {
  readonly change: RegisterChangeLine;
  readonly compounds: readonly RegisterCompound[];
  readonly onClose: () => void;
}

/** Where a compound of the year before went: into one of today, proposed ones first, or nowhere that is known. */
export function MergerDialog({ change, compounds, onClose }: Props) {
  const { say } = useLanguage();
  const { run, problems, isRunning } = useWrite('years.noteMerger');
  const tellWritten = useTellWritten();
  const [into, setInto] = useState(change.into?.code ?? change.candidates[0]?.code ?? null);
  const [note, setNote] = useState(change.note);
  const [typed, setTyped] = useState('');
  const ordered = useMemo(() => proposedFirst(compounds, change), [compounds, change]);
  const finder = useMemo(() => nameFinder(ordered, namesOf), [ordered]);
  const save = async (taken: string | null) => {
    const written = await run({ code: change.code, into: taken, note });
    if (!written.ok) return;
    tellWritten(written.value, taken === null ? WORDS.mergerForgotten : WORDS.mergerNoted);
    onClose();
  };
  return (
    <Modal
      open
      title={`${say(WORDS.mergerOf)} ${change.name}`}
      okText={say(WORDS.save)}
      okButtonProps={{ disabled: into === null, loading: isRunning }}
      cancelText={say(WORDS.cancel)}
      onOk={() => void save(into)}
      onCancel={onClose}
      footer={(_, { OkBtn, CancelBtn }) => (
        <>
          {change.kind === 'merged' && (
            <Button onClick={() => void save(null)}>{say(WORDS.forgetMerger)}</Button>
          )}
          <CancelBtn />
          <OkBtn />
        </>
      )}
    >
      <Form layout="vertical">
        <Form.Item label={say(WORDS.mergedInto)} htmlFor="merged-into">
          <Select
            id="merged-into"
            showSearch={{ filterOption: false, onSearch: setTyped }}
            value={into}
            onChange={setInto}
            options={finder
              .filter(typed)
              .map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
          />
        </Form.Item>
        <Form.Item label={say(WORDS.note)} htmlFor="merger-note">
          <Input id="merger-note" value={note} onChange={({ target }) => setNote(target.value)} />
        </Form.Item>
      </Form>
      <ProblemList problems={problems} />
    </Modal>
  );
}

function proposedFirst(
  compounds: readonly RegisterCompound[],
  { candidates }: RegisterChangeLine,
): RegisterCompound[] {
  const places = new Map(candidates.map(({ code }, place) => [code, place]));
  const place = ({ code }: RegisterCompound) => places.get(code) ?? candidates.length;
  return compounds.toSorted((a, b) => place(a) - place(b));
}

function namesOf({ name, code, aliases }: RegisterCompound): readonly string[] {
  return [name, code, ...aliases];
}
