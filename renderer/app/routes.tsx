import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useAppState } from '../lib/app-state.tsx';

const HomeScreen = lazy(async () => ({
  default: (await import('../features/home/home-screen.tsx')).HomeScreen,
}));
const StartScreen = lazy(async () => ({
  default: (await import('../features/start/start-screen.tsx')).StartScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));
const JournalScreen = lazy(async () => ({
  default: (await import('../features/journal/journal-screen.tsx')).JournalScreen,
}));
const GuidelineScreen = lazy(async () => ({
  default: (await import('../features/guideline/guideline-screen.tsx')).GuidelineScreen,
}));
const RegisterScreen = lazy(async () => ({
  default: (await import('../features/register/register-screen.tsx')).RegisterScreen,
}));
const EvidenceScreen = lazy(async () => ({
  default: (await import('../features/evidence/evidence-screen.tsx')).EvidenceScreen,
}));
const ScoresScreen = lazy(async () => ({
  default: (await import('../features/scores/scores-screen.tsx')).ScoresScreen,
}));
const ReportsScreen = lazy(async () => ({
  default: (await import('../features/reports/reports-screen.tsx')).ReportsScreen,
}));

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
      <Route path="/reports/*" element={<ReportsScreen />} />
      <Route path="/journal" element={<JournalScreen />} />
      <Route path="/settings/*" element={<SettingsScreen />} />
      <Route path="*" element={<Navigate to="/home" replace />} />
    </Routes>
  );
}
