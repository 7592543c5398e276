/** The pictures in groups, each on a stage of its own, so that what one writes is not in the pictures of another. */
import { putSample, quietTab } from '../browser/records.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import type { Take } from './camera.ts';
import { takeAround } from './scenes/around.ts';
import { takeAssessment } from './scenes/assessment.ts';
import { takeBoard } from './scenes/board.ts';
import { takeBrief } from './scenes/brief.ts';
import { takeEvidence } from './scenes/evidence.ts';
import { takeInsights } from './scenes/insights.ts';
import { takeLetters } from './scenes/letters.ts';
import { takeObjectives } from './scenes/objectives.ts';
import { takePitch } from './scenes/pitch.ts';
import { takeQuestions } from './scenes/questions.ts';
import { takeRoadmap } from './scenes/roadmap.ts';
import { takeRoadmapEdit } from './scenes/roadmap-edit.ts';
import { takeSearch } from './scenes/search.ts';
import { takeSeason } from './scenes/season.ts';
import { takeWelcome } from './scenes/welcome.ts';
import { beginning, type SetStage, timeZone } from './set-stage.ts';
import { takeStory } from './take-story.ts';

type Group = (stage: SetStage, take: Take) => Promise<void>;

const at = { now: beginning, zone: timeZone };

async function records(stage: SetStage, take: Take): Promise<void> {
  await takeBoard(stage, at, take);
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('tab', { name: 'Prepare' }).click();
  await takeQuestions(panel, take);
  await panel.close();
  await takeSearch(stage, take);
}

/** The plan and all around it, on the sample with its career. */
async function career(stage: SetStage, take: Take): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows(at));
  await putSample(quiet, careerRows(at));
  await takeRoadmapEdit(stage, at, take);
  await takeAround(stage, take);
}

async function brief(stage: SetStage, take: Take): Promise<void> {
  await putSample(await quietTab(stage.chromium), sampleRows(at));
  await takeBrief(stage, take);
}

/** By the names that `--only` knows. */
export const groups: Readonly<Record<string, Group>> = {
  story: takeStory,
  brief,
  records,
  assessment: (stage, take) => takeAssessment(stage, at, take),
  pitch: takePitch,
  letters: takeLetters,
  objectives: (stage, take) => takeObjectives(stage, at, take),
  season: (stage, take) => takeSeason(stage, at, take),
  roadmap: (stage, take) => takeRoadmap(stage, at, take),
  evidence: (stage, take) => takeEvidence(stage, at, take),
  insights: (stage, take) => takeInsights(stage, at, take),
  welcome: takeWelcome,
  career,
};
