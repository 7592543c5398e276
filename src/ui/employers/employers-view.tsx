import { useState } from 'preact/hooks';
import { archivedByEmployer, currentEmployer, formerEmployers } from '../../core/employers/employers.ts';
import type { EmployersPlace } from '../../core/employers/employers-place.ts';
import type { Id } from '../../core/record.ts';
import { type Failure, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Leaf } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { Group } from '../workspace/group.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { EmployerLine } from './employer-section.tsx';
import { LeaveForm } from './leave-form.tsx';
import { ManagerForm } from './manager-form.tsx';

function Archived({ shown }: { shown: EmployersPlace }) {
  const { say, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const groups = archivedByEmployer(shown.people, shown.employers);
  const current = currentEmployer(shown.employers);
  return (
    <Group name={say('employers.archived')}>
      {groups.length === 0 && <p class="muted">{say('employers.archived-none')}</p>}
      {groups.map(({ employer, people }) => (
        <section key={employer?.id ?? ''} class="former-people">
          <h3 class="label" dir="auto">
            {employer?.name ?? say('employers.of-none')}
          </h3>
          <ul>
            {people.map(({ id, name, relationship, archivedOn }) => (
              <li key={id} class="row wrap">
                <a class="link" href={`#/people/${id}`} dir="auto">
                  {name}
                </a>
                <span class="meta">{say(relationship === null ? 'relation.unknown' : `relation.${relationship}`)}</span>
                {archivedOn !== null && (
                  <span class="meta">
                    {say('employers.archived-on', { month: formatDay(archivedOn, 'month-year') })}
                  </span>
                )}
                <TextButton
                  aria-label={say('employers.back-of', { name })}
                  onClick={() =>
                    void act(() => actions.bringBack(id, current?.id ?? null), say('employers.back-told', { name }))
                  }
                >
                  {say('employers.back')}
                </TextButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Group>
  );
}

function Here({ shown, asked }: { shown: EmployersPlace; asked: Id | null }) {
  const { say } = useWords();
  const actions = useActions();
  const current = currentEmployer(shown.employers);
  const managers = shown.open.filter(({ person }) => person.relationship === 'manager');
  const former = managers.find(({ person }) => person.id === asked) ?? managers[0];
  const [form, setForm] = useState<'manager' | 'leave' | null>(asked === null ? null : 'manager');
  const promises = shown.open
    .filter(({ person }) => person.employerId === null || person.employerId === current?.id)
    .reduce((sum, { mine, theirs }) => sum + mine + theirs, 0);
  return (
    <Group name={say('employers.here')}>
      {current && <EmployerLine employer={current} />}
      {!current && (
        <div class="employer-new">
          <p class="muted">{say('employers.add-about')}</p>
          <AddField
            label={say('employers.add-label')}
            placeholder={say('employers.add-example')}
            draftKey="employer:new"
            onAdd={(name) => actions.addEmployer(name, null)}
            done={say('employers.changed')}
            button={say('employers.add')}
          />
        </div>
      )}
      <div class="row wrap below">
        <Button aria-expanded={form === 'manager'} onClick={() => setForm(form === 'manager' ? null : 'manager')}>
          {say('employers.manager')}
        </Button>
        {current && (
          <Button aria-expanded={form === 'leave'} onClick={() => setForm(form === 'leave' ? null : 'leave')}>
            {say('employers.leave', { name: current.name })}
          </Button>
        )}
      </div>
      {form === 'manager' &&
        (former ? (
          <ManagerForm
            key={former.person.id}
            former={former.person}
            open={former}
            others={shown.open
              .map(({ person }) => person)
              .filter(({ id, name }) => id !== former.person.id && name !== '')}
            onDone={() => setForm(null)}
          />
        ) : (
          <p class="muted">{say('employers.manager-none')}</p>
        ))}
      {form === 'leave' && current && <LeaveForm employer={current} promises={promises} onDone={() => setForm(null)} />}
    </Group>
  );
}

export interface EmployersViewProps {
  state: 'loading' | { readonly failure: Failure } | { readonly shown: EmployersPlace };
  /** The manager whom somebody follows, where the link says so. */
  asked: Id | null;
  onRetry: () => void;
}

/** Employers and managers over time, and everybody who is archived. */
export function EmployersView({ state, asked, onRetry }: EmployersViewProps) {
  const { say } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const former = shown ? formerEmployers(shown.employers) : [];
  return (
    <WorkspaceFrame view="people" title={say('employers.title')} about={say('employers.about')}>
      {shown && (
        <Leaf>
          <Here shown={shown} asked={asked} />
          {former.length > 0 && (
            <Group name={say('employers.former')}>
              {former.map((employer) => (
                <EmployerLine key={employer.id} employer={employer} />
              ))}
            </Group>
          )}
          <Archived shown={shown} />
        </Leaf>
      )}
      {typeof state === 'object' && 'failure' in state && <FailureNotice failure={state.failure} onRetry={onRetry} />}
    </WorkspaceFrame>
  );
}
