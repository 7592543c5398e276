/** The pages of the workspace, each loaded when somebody goes there. */
import type { ComponentType } from 'preact';
import type { PageName, Route } from '../ui/workspace/route.ts';
import { lateView } from '../wiring/late-view.tsx';

/** What every page is given. It loads its own data and brings its own sentences. */
export interface WorkspacePageProps {
  readonly route: Route;
}

export const pages: Partial<Record<PageName, ComponentType<WorkspacePageProps>>> = {
  changes: lateView(async () => (await import('./pages/changes-page.tsx')).ChangesPage),
  search: lateView(async () => (await import('./pages/search-page.tsx')).SearchPage),
  letter: lateView(async () => (await import('./pages/letter-page.tsx')).LetterPage),
  plan: lateView(async () => (await import('./pages/plan-page.tsx')).PlanPage),
  insights: lateView(async () => (await import('./pages/insights-page.tsx')).InsightsPage),
  packet: lateView(async () => (await import('./pages/packet-page.tsx')).PacketPage),
  data: lateView(async () => (await import('./pages/data-page.tsx')).DataPage),
  welcome: lateView(async () => (await import('./pages/welcome-page.tsx')).WelcomePage),
  people: lateView(async () => (await import('./pages/people-page.tsx')).PeoplePage),
  commitments: lateView(async () => (await import('./pages/commitments-page.tsx')).CommitmentsPage),
  history: lateView(async () => (await import('./pages/history-page.tsx')).HistoryPage),
  brief: lateView(async () => (await import('./pages/brief-page.tsx')).BriefPage),
  settings: lateView(async () => (await import('./pages/settings-page.tsx')).SettingsPage),
};
