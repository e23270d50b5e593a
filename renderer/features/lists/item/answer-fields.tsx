import { Button, Form, Input, Select } from 'antd';
import type {
  AnswerProposal,
  ListEntry,
  ListItemView,
  ShownLists,
} from '../../../../shared/contract/lists.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';

type Answer = ListEntry['answer'];

interface Props {
  readonly shown: ShownLists;
  readonly item: ListItemView | null;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

/** What meets a need: services, resources, and what is done; with what the lists may have for it. */
export function AnswerFields({ shown, item, answer, onChange }: Props) {
  const { say } = useLanguage();
  const proposals = useRead('lists.proposals', item === null ? null : { id: item.id });
  const linked = [...answer.services, ...answer.resources];
  const open = (proposals.value ?? []).filter(({ id }) => !linked.includes(id));
  const link = ({ id, list }: AnswerProposal) =>
    onChange(
      list === 'services'
        ? { ...answer, services: [...answer.services, id] }
        : { ...answer, resources: [...answer.resources, id] },
    );
  return (
    <>
      {(['services', 'resources'] as const).map((list) => (
        <Form.Item key={list} label={say(WORDS[list])} htmlFor={`list-${list}`}>
          <Select
            id={`list-${list}`}
            mode="multiple"
            optionFilterProp="label"
            value={answer[list]}
            onChange={(chosen) => onChange({ ...answer, [list]: chosen })}
            options={shown.items
              .filter((one) => one.list === list)
              .map(({ id, text }) => ({ value: id, label: text }))}
          />
        </Form.Item>
      ))}
      {proposals.value !== null && <Proposals proposals={open} onLink={link} />}
      <Form.Item label={say(WORDS.action)} htmlFor="list-action">
        <Input.TextArea
          id="list-action"
          autoSize
          value={answer.action}
          onChange={({ target }) => onChange({ ...answer, action: target.value })}
        />
      </Form.Item>
    </>
  );
}

interface ProposalsProps {
  readonly proposals: readonly AnswerProposal[];
  readonly onLink: (proposal: AnswerProposal) => void;
}

function Proposals({ proposals, onLink }: ProposalsProps) {
  const { say } = useLanguage();
  return (
    <Form.Item label={say(WORDS.proposals)}>
      {proposals.length === 0 && <span className={styles.reason}>{say(WORDS.noProposals)}</span>}
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Button
              size="small"
              aria-label={`${say(WORDS.link)} ${proposal.text}`}
              onClick={() => onLink(proposal)}
            >
              {say(WORDS.link)}
            </Button>
            <span>
              {proposal.text} <span className={styles.reason}>{say(proposal.reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Form.Item>
  );
}
