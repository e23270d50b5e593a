import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useAppState } from '../lib/app-state.tsx';

/** How each screen is fetched: apart from the frame, so that the window is there at once. The heaviest stand first. */
const LOADERS = {
  home: async () => ({ default: (await import('../features/home/home-screen.tsx')).HomeScreen }),
  scores: async () => ({ default: (await import('../features/scores/scores-screen.tsx')).ScoresScreen }),
  register: async () => ({
    default: (await import('../features/register/register-screen.tsx')).RegisterScreen,
  }),
  evidence: async () => ({
    default: (await import('../features/evidence/evidence-screen.tsx')).EvidenceScreen,
  }),
  guideline: async () => ({
    default: (await import('../features/guideline/guideline-screen.tsx')).GuidelineScreen,
  }),
  lists: async () => ({ default: (await import('../features/lists/lists-screen.tsx')).ListsScreen }),
  reports: async () => ({ default: (await import('../features/reports/reports-screen.tsx')).ReportsScreen }),
  playbook: async () => ({
    default: (await import('../features/playbook/playbook-screen.tsx')).PlaybookScreen,
  }),
  rectification: async () => ({
    default: (await import('../features/rectification/rectification-screen.tsx')).RectificationScreen,
  }),
  analysis: async () => ({
    default: (await import('../features/analysis/analysis-screen.tsx')).AnalysisScreen,
  }),
  journal: async () => ({ default: (await import('../features/journal/journal-screen.tsx')).JournalScreen }),
  settings: async () => ({
    default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
  }),
  start: async () => ({ default: (await import('../features/start/start-screen.tsx')).StartScreen }),
};

const HomeScreen = lazy(LOADERS.home);
const StartScreen = lazy(LOADERS.start);
const SettingsScreen = lazy(LOADERS.settings);
const AnalysisScreen = lazy(LOADERS.analysis);
const JournalScreen = lazy(LOADERS.journal);
const GuidelineScreen = lazy(LOADERS.guideline);
const RegisterScreen = lazy(LOADERS.register);
const EvidenceScreen = lazy(LOADERS.evidence);
const ScoresScreen = lazy(LOADERS.scores);
const ListsScreen = lazy(LOADERS.lists);
const ReportsScreen = lazy(LOADERS.reports);
const RectificationScreen = lazy(LOADERS.rectification);
const PlaybookScreen = lazy(LOADERS.playbook);

/** Fetches every screen once the window has nothing else to do, so that the first visit is as quick as the next. */
export function fetchScreensWhenIdle(): void {
  requestIdleCallback(async () => {
    for (const load of Object.values(LOADERS)) await load();
  });
}

/** Which screen stands at which path; without a workspace, only the start and the settings. */
export function AppRoutes() {
  const { workspace } = useAppState();
  if (workspace === null) {
    return (
      <Routes>
        <Route path="/settings/*" element={<SettingsScreen />} />
        <Route path="*" element={<StartScreen />} />
      </Routes>
    );
  }
  return (
    // A new workspace is a new world: nothing of the last one stays on a screen.
    <Routes key={workspace.path}>
      <Route path="/home" element={<HomeScreen />} />
      <Route path="/guideline/*" element={<GuidelineScreen />} />
      <Route path="/register/*" element={<RegisterScreen />} />
      <Route path="/evidence/*" element={<EvidenceScreen />} />
      <Route path="/scores/*" element={<ScoresScreen />} />
      <Route path="/lists" element={<ListsScreen />} />
      <Route path="/reports/*" element={<ReportsScreen />} />
      <Route path="/playbook" element={<PlaybookScreen />} />
      <Route path="/rectification" element={<RectificationScreen />} />
      <Route path="/analysis/*" element={<AnalysisScreen />} />
      <Route path="/journal" element={<JournalScreen />} />
      <Route path="/settings/*" element={<SettingsScreen />} />
      <Route path="*" element={<Navigate to="/home" replace />} />
    </Routes>
  );
}
