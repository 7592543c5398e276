import words from '../../locales/en/plan.json';
import { MoreWords } from '../../ui/messages.tsx';
import { lateView } from '../../wiring/late-view.tsx';
import type { WorkspacePageProps } from '../pages.ts';

const Roadmap = lateView(async () => (await import('./roadmap-page.tsx')).RoadmapPage);
const Objectives = lateView(async () => (await import('./objectives-page.tsx')).ObjectivesPage);
const Evidence = lateView(async () => (await import('./evidence-page.tsx')).EvidencePage);
const Season = lateView(async () => (await import('./season-page.tsx')).SeasonPage);
const SoFar = lateView(async () => (await import('./so-far-page.tsx')).SoFarPage);

/** `#/plan`, `#/plan/objectives`, `#/plan/evidence`, `#/plan/season`, and `#/plan/so-far/<personId>` for a shared screen. */
export function PlanPage({ route }: WorkspacePageProps) {
  const [at] = route.rest;
  return (
    <MoreWords catalogue={words}>
      {at === 'objectives' ? (
        <Objectives route={route} />
      ) : at === 'evidence' ? (
        <Evidence route={route} />
      ) : at === 'season' ? (
        <Season route={route} />
      ) : at === 'so-far' ? (
        <SoFar route={route} />
      ) : (
        <Roadmap route={route} />
      )}
    </MoreWords>
  );
}
