import { Flag, TriangleAlert } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { useActions } from '../actions.ts';
import { useWords, Words } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { EditableText } from './editable-text.tsx';

/** The ask in one sentence, and what the other one gains by it; it says when that is missing. */
export function AskSection({ records }: { records: MeetingRecords }) {
  const { say, formatRow } = useWords();
  const actions = useActions();
  const { person, pitch } = records;
  if (!person) return null;
  const name = firstName(person.name);
  const open = pitch?.deletedAt === null ? pitch : null;
  const sizes = [
    open?.smaller ? say('panel.ask-smaller', { text: open.smaller }) : '',
    open?.larger ? say('panel.ask-larger', { text: open.larger }) : '',
  ].filter((size) => size !== '');
  const lacking = open !== null && open.ask.trim() !== '' && open.benefit.trim() === '';
  return (
    <Section title={say('panel.your-ask')}>
      <Lines>
        <Line
          margin={
            <span class="mk">
              <Icon of={Flag} />
            </span>
          }
        >
          <EditableText
            label={say('panel.your-ask')}
            text={open?.ask ?? ''}
            draftKey={`ask:${person.id}:ask`}
            empty={say('panel.ask-empty')}
            voice
            onSave={(ask) => actions.saveAsk(person.id, { ask })}
          />
          {sizes.length > 0 && <div class="meta">{formatRow(sizes)}</div>}
        </Line>
        {open !== null && open.ask.trim() !== '' && (
          <Line
            class="benefit"
            margin={
              lacking && (
                <span class="mk">
                  <Icon of={TriangleAlert} />
                </span>
              )
            }
          >
            {lacking && (
              <p class="ui">
                <Words
                  id="panel.benefit-missing"
                  values={{ what: <span class="soon">{say('panel.one-missing')}</span>, name }}
                />
              </p>
            )}
            <EditableText
              label={say('panel.benefit-label', { name })}
              text={open.benefit}
              draftKey={`ask:${person.id}:benefit`}
              empty={say('panel.benefit-empty')}
              {...(open.benefit === '' ? {} : { lead: say('panel.benefit-lead', { name }) })}
              onSave={(benefit) => actions.saveAsk(person.id, { benefit })}
            />
          </Line>
        )}
      </Lines>
    </Section>
  );
}
