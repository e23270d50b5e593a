import type { PropsWithChildren, ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../../../lib/language.ts';
import { PartSwitch } from '../../../ui/part-switch.tsx';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { INTERVIEWS_PATH, TOPICS_PATH } from '../paths.ts';
import { InterviewList } from './interview-list.tsx';
import { ReadingView } from './reading/reading-view.tsx';
import { TopicTable } from './topic-table.tsx';
import { WORDS } from './words.ts';

/** Interviews: which there are, what was said in each, and which topics they turned to. */
export function InterviewsView() {
  return (
    <Routes>
      <Route
        index
        element={
          <InterviewsFrame>
            <InterviewList />
          </InterviewsFrame>
        }
      />
      <Route
        path="topics"
        element={
          <InterviewsFrame>
            <TopicTable />
          </InterviewsFrame>
        }
      />
      <Route
        path="transcript/:id"
        element={
          <EvidenceFrame>
            <ReadingView />
          </EvidenceFrame>
        }
      />
      <Route path="*" element={<Navigate to={INTERVIEWS_PATH} replace />} />
    </Routes>
  );
}

/** The frame of list and table, which one gets to from each other. */
function InterviewsFrame({ children }: PropsWithChildren): ReactNode {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const parts = [
    { path: INTERVIEWS_PATH, name: say(WORDS.interviews) },
    { path: TOPICS_PATH, name: say(WORDS.topics) },
  ];
  const filters = (
    <PartSwitch label={say(WORDS.parts)} value={pathname} parts={parts} onChange={(path) => navigate(path)} />
  );
  return <EvidenceFrame filters={filters}>{children}</EvidenceFrame>;
}
