// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/people.ts';
import type { Milestone, Vision } from '../../src/core/plan.ts';
import { planSoFarOf } from '../../src/core/plan-so-far.ts';
import { type RoadmapPlace, roadmapOf } from '../../src/core/roadmap/roadmap.ts';
import roadmapWords from '../../src/locales/en/roadmap.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { PlanSoFarView } from '../../src/ui/pitch/plan-so-far.tsx';
import { RoadmapPicture, type RoadmapPictureProps } from '../../src/ui/roadmap/roadmap-picture.tsx';
import { RoadmapView, type RoadmapViewProps } from '../../src/ui/roadmap/roadmap-view.tsx';
import { WhereThisLeads } from '../../src/ui/roadmap/where-this-leads.tsx';
import { commitment, dana, id, question } from '../core/records.ts';
import { gain, milestone, need, today, way } from '../core/roadmap/plan-records.ts';
import { mount } from '../ui/stand/mount.tsx';

const winter = milestone(1, '2027-03-31', { title: 'Own the winter plan' });
const team = milestone(2, '2027-10-31', { title: 'Lead a team of three' });
const north = milestone(3, '2029-12-31', { title: 'Planning lead, North', grain: 'year' });
const learnt = milestone(4, '2026-06-30', { title: 'Learn the depots', state: 'reached', reachedOn: '2026-05-20' });
const review = need(10, winter.id, { text: 'Run a review alone' });
const board = need(11, winter.id, { text: 'Seen by the board', kind: 'exposure' });
const trust = need(12, team.id, { text: 'Trust in my no', kind: 'approval' });
const maps = need(13, learnt.id, { text: 'The maps', met: true });
const december = way(20, review.id, { text: 'The December review', expiresOn: '2026-12-18' });
const records = {
  vision: null,
  milestones: [learnt, winter, team, north],
  needs: [review, board, trust, maps],
  opportunities: [december],
  benefits: [gain(30, december.id, { text: 'Two days back each month' })],
  questions: [question(40, { needId: board.id, personId: dana.id })],
  commitments: [commitment(41, { needId: trust.id, due: '2026-12-03' })],
};
const roadmap = roadmapOf(records, today);

const picture = (props: Partial<RoadmapPictureProps> = {}) =>
  mount(
    <MoreWords catalogue={roadmapWords}>
      <RoadmapPicture
        roadmap={roadmap}
        readOnly={false}
        zoom="all"
        nameOf={(personId) => (personId === dana.id ? 'Dana' : null)}
        {...props}
      />
    </MoreWords>,
    undefined,
    false,
  );
const plain = (element: Element | null) => (element?.textContent ?? '').replace(/[\s\u2066-\u2069]+/g, ' ').trim();
const step = (title: string) => {
  const found = screen.getByText(title).closest<HTMLElement>('[data-milestone]');
  if (!found) throw new Error(`No step named ${title}`);
  return found;
};
const block = (text: string) => screen.getByText(text).closest('[data-need]');

describe('the picture of the roadmap', () => {
  it('is the plan in order, for whoever reads it and for whoever looks at it', () => {
    picture();
    expect(screen.getAllByRole('heading', { level: 2 }).map(plain)).toEqual([
      'Learn the depots',
      'Own the winter plan',
      'Lead a team of three',
      'Planning lead, North',
    ]);
    const name = screen.getByRole('img', { name: /^A staircase with 4 steps/ }).getAttribute('aria-label');
    expect(name?.replace(/[\s\u2066-\u2069]+/g, ' ')).toMatch(/Reached in May 2026.*By March 2027.*In 2029/);
  });

  it('says under each step what it needs, how that is met here, until when, and who gains what', () => {
    picture();
    expect(plain(step('Own the winter plan'))).toContain('1 way found, 1 gap');
    const met = block('Run a review alone');
    expect(plain(met)).toMatch(/The December review.*until .*18.*Gain ?Two days back each month/);
    expect(within(step('Own the winter plan')).getByRole('img', { name: 'way found' })).toBeTruthy();
  });

  it('shows a gap as one, and what has become of it', () => {
    picture();
    expect(plain(block('Seen by the board'))).toContain('No way found here yet. Became a question for Dana.');
    expect(plain(block('Trust in my no'))).toMatch(/No way found here yet\. You find it out by .*3/);
    expect(block('Trust in my no')?.querySelector('.rm-need.gap')).toBeTruthy();
  });

  it('keeps of what is reached its needs, as one line each', () => {
    picture();
    expect(plain(block('The maps'))).toBe('The maps');
  });

  it('says of a way that is over that it is, and links nothing but web pages', () => {
    const over = way(21, trust.id, { text: 'A course', expiresOn: '2026-11-20', source: 'javascript:alert(1)' });
    const there = way(22, board.id, { text: 'The March board', source: 'https://intranet.example/board' });
    picture({ roadmap: roadmapOf({ ...records, opportunities: [over, there] }, today) });
    expect(plain(block('Trust in my no'))).toMatch(
      /A course.*was open until .*20.*javascript:alert\(1\).*No way found/,
    );
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), plain(link)])).toEqual([
      ['https://intranet.example/board', 'noreferrer', 'Where it is written The March board'],
    ]);
  });

  it('a hostile title is text', () => {
    const title = '<img src=x onerror=alert(1)>{n}';
    picture({ roadmap: roadmapOf({ ...records, milestones: [{ ...winter, title }] }, today) });
    expect(screen.getByText(title)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('opens a block by its button, and by a click beside its words, but not by a link in it', () => {
    const opened: string[] = [];
    const there = way(22, review.id, { text: 'The March board', source: 'https://intranet.example/board' });
    picture({
      roadmap: roadmapOf({ ...records, opportunities: [there] }, today),
      onOpen: (one) => opened.push(one),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Lead a team of three' }));
    fireEvent.click(screen.getByText('The March board', { selector: 'p' }));
    screen.getByRole('link').addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(screen.getByRole('link'));
    expect(opened).toEqual([team.id, review.id]);
    expect(document.getElementById(`need-${review.id}`)?.tagName).toBe('BUTTON');
  });

  it('makes room for an editor: instead of a head or need, within them, and at the end', () => {
    picture({
      slots: {
        milestone: ({ milestone: { id: one } }) => (one === team.id ? <p>edits the head</p> : null),
        need: ({ need: { id: one } }) => (one === review.id ? <p>edits the need</p> : null),
        end: ({ milestone: { id: one } }) => (one === north.id ? <p>a new need</p> : null),
        headTools: ({ milestone: { id: one } }) => (one === winter.id ? <p>menu of the head</p> : null),
        needTools: ({ need: { id: one } }) => (one === board.id ? <p>menu of the need</p> : null),
      },
    });
    expect(screen.queryByText('Lead a team of three')).toBeNull();
    expect(screen.queryByText('Run a review alone')).toBeNull();
    expect(plain(step('Own the winter plan'))).toMatch(/menu of the head.*edits the need.*menu of the need/);
    expect(plain(step('Planning lead, North'))).toContain('a new need');
  });

  it('has nothing to press where it is only shown, and says nothing about who may see what', () => {
    const hidden = { ...winter, lane: 'private' } as Milestone;
    picture({ roadmap: roadmapOf({ ...records, milestones: [hidden] }, today), readOnly: true });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByText('Private')).toBeNull();
  });
});

const vision: Vision = { ...winter, mine: 'All of the North', toTell: 'Planning in the North', employerId: null };
const place = (change: Partial<RoadmapPlace> = {}): RoadmapPlace => ({
  vision,
  milestones: roadmap.milestones,
  asked: dana,
  matters: [],
  people: [dana, { ...dana, id: id(90), name: 'Jun Watanabe', relationship: 'peer' } as Person],
  ...change,
});
const view = (change: Partial<RoadmapPlace> = {}, props: Partial<RoadmapViewProps> = {}) =>
  mount(
    <UndoProvider>
      <MoreWords catalogue={roadmapWords}>
        <RoadmapView state={{ shown: place(change) }} zoom="all" onZoom={() => {}} {...props} />
      </MoreWords>
    </UndoProvider>,
    undefined,
    false,
  );

describe('the page of the roadmap', () => {
  it('has for its title what can be told, and says to whom', () => {
    view();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Planning in the North');
    expect(document.body.textContent).not.toContain('All of the North');
    expect(plain(screen.getByRole('main'))).toContain('Shared with Dana');
  });

  it('has what is mine where nothing else is written, and says that nobody else sees it', () => {
    view({ vision: { ...vision, toTell: ' ' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All of the North');
    expect(screen.getByText('Only you see this')).toBeTruthy();
  });

  it('leads to the plan so far for those with whom one looks at it, and not for a peer', () => {
    view();
    expect(screen.getByRole('link', { name: 'Dana' }).getAttribute('href')).toBe(`#/plan/so-far/${dana.id}`);
    expect(screen.queryByRole('link', { name: 'Jun' })).toBeNull();
  });

  it('tells which time was chosen for its width', () => {
    const chosen: string[] = [];
    view({}, { zoom: 'year', onZoom: (zoom) => chosen.push(zoom) });
    const years = screen.getByRole('group', { name: 'How much time the width shows' });
    expect(within(years).getByRole<HTMLInputElement>('radio', { name: 'Year' }).checked).toBe(true);
    fireEvent.click(within(years).getByRole('radio', { name: '5 years' }));
    expect(chosen).toEqual(['five-years']);
  });

  it('teaches in a sentence what it is where nothing is written, with the one thing to do', () => {
    const done: string[] = [];
    const editing = {
      slots: { milestone: () => null, need: () => null, end: () => null },
      onOpen: () => {},
      onKeyDown: () => {},
      onAddMilestone: () => done.push('milestone'),
      onEditVision: () => done.push('vision'),
    };
    view({ vision: null, milestones: [] }, { editing });
    expect(screen.getByText(/where you want to be, the milestones.*needs.*the way.*gains/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write it down' }));
    view({ milestones: [] }, { editing });
    fireEvent.click(screen.getByRole('button', { name: 'Write the first milestone' }));
    expect(done).toEqual(['vision', 'milestone']);
  });
});

describe('the plan so far', () => {
  const shown = () => {
    const hidden = { lane: 'private', laneUntil: null } as const;
    const secret = milestone(5, '2028-03-31', { title: 'secret: another post', ...hidden });
    const plan = planSoFarOf(
      {
        ...records,
        vision: null,
        pitch: null,
        milestones: [winter, secret],
        needs: [
          review,
          board,
          need(14, winter.id, { text: 'secret: need', ...hidden }),
          need(15, secret.id, { text: 'secret: of another post' }),
        ],
        opportunities: [
          { ...december, source: 'secret: who told' },
          way(23, review.id, { text: 'secret: way', ...hidden }),
          way(24, board.id, { text: 'secret: way', ...hidden }),
        ],
        benefits: [
          gain(31, id(23), { text: 'secret: of a hidden way' }),
          gain(30, december.id, { text: 'secret: gain', ...hidden }),
        ],
      },
      { today },
    );
    mount(
      <MoreWords catalogue={roadmapWords}>
        <PlanSoFarView
          plan={plan}
          drawing={<RoadmapPicture roadmap={{ milestones: plan.roadmap }} readOnly zoom="all" />}
          onPrint={() => {}}
        />
      </MoreWords>,
      undefined,
      false,
    );
  };
  it('draws what is shared once, and holds nothing else, not even out of sight', () => {
    shown();
    expect(screen.getAllByText('Own the winter plan')).toHaveLength(1);
    expect(screen.getByText('The December review')).toBeTruthy();
    expect(document.getElementById(`need-${board.id}`)?.closest('.rm-need.gap')).toBeTruthy();
    expect(document.documentElement.outerHTML).not.toContain('secret');
    expect(document.documentElement.outerHTML).not.toContain('question for');
  });
});

describe('where this leads', () => {
  const strip = (milestones: typeof roadmap.milestones) =>
    mount(
      <MoreWords catalogue={roadmapWords}>
        <WhereThisLeads roadmap={{ milestones }} />
      </MoreWords>,
      undefined,
      false,
    );
  it('has the next three and the last, and how far their needs are', () => {
    const five = [winter, team, milestone(6, '2028-03-31'), milestone(7, '2028-06-30'), north];
    strip(roadmapOf({ ...records, milestones: [learnt, ...five] }, today).milestones);
    expect(screen.getAllByRole('listitem').map(plain)).toEqual([
      'Own the winter planMarch 2027',
      'Lead a team of threeOctober 2027',
      'Milestone 6March 2028',
      'Planning lead, North2029',
    ]);
    expect(plain(screen.getByRole('region', { name: 'Where this leads' }))).toContain('1 way found, 2 gaps');
    expect(screen.getByRole('link', { name: 'Where this leads' }).getAttribute('href')).toBe('#/plan');
  });
  it('is not there while no milestone is', () => {
    strip(roadmapOf({ ...records, milestones: [learnt] }, today).milestones);
    expect(screen.queryByText('Where this leads')).toBeNull();
  });
});
