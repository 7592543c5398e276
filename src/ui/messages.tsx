/**
 * The words of the product. A view names a sentence by its id and never holds one; the entry gives the catalogue of its
 * language, so that the popup carries no sentence of the panel.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { dayOf } from '../core/day.ts';
import type { Message, Say } from '../core/message.ts';
import type { Day } from '../core/record.ts';
import { type DayStyle, formatDay, formatList, formatNumber, formatRow, formatTime, pluralOf } from './formats.ts';
import { afterGap, fill, isolate, pieces } from './placeholders.ts';

type UiWords = typeof import('../locales/en/ui.json');
type RulesWords = typeof import('../locales/en/rules.json');
type PopupEmptyWords = typeof import('../locales/en/popup-empty.json');
type PopupTabWords = typeof import('../locales/en/popup-tab.json');
type DueWords = typeof import('../locales/en/due.json');
type OneQuestionWords = typeof import('../locales/en/one-question.json');
type NamesWords = typeof import('../locales/en/names.json');
type PanelWords = typeof import('../locales/en/panel.json');
type TalkWords = typeof import('../locales/en/talk.json');
type NewsWords = typeof import('../locales/en/news.json');
type TimingWords = typeof import('../locales/en/timing.json');
type WaysInWords = typeof import('../locales/en/ways-in.json');
type WorkspaceWords = typeof import('../locales/en/workspace.json');
type ChecklistsWords = typeof import('../locales/en/checklists.json');
type QuestionsWords = typeof import('../locales/en/questions.json');
type QuestionBankWords = typeof import('../locales/en/question-bank.json');
type AssessmentWords = typeof import('../locales/en/assessment.json');
type PitchWords = typeof import('../locales/en/pitch.json');
type MeetWords = typeof import('../locales/en/meet.json');
type AgendaWords = typeof import('../locales/en/agenda.json');
type LettersWords = typeof import('../locales/en/letters.json');
type CommitmentsWords = typeof import('../locales/en/commitments.json');
type PeopleWords = typeof import('../locales/en/people.json');
type SearchWords = typeof import('../locales/en/search.json');
type BriefWords = typeof import('../locales/en/brief.json');
type PlanWords = typeof import('../locales/en/plan.json');
type RoadmapWords = typeof import('../locales/en/roadmap.json');
type ObjectivesWords = typeof import('../locales/en/objectives.json');
type EvidenceWords = typeof import('../locales/en/evidence.json');
type SeasonWords = typeof import('../locales/en/season.json');
type InsightsWords = typeof import('../locales/en/insights.json');
type PacketWords = typeof import('../locales/en/packet.json');
type PaletteWords = typeof import('../locales/en/palette.json');
type DataWords = typeof import('../locales/en/data.json');
type WelcomeWords = typeof import('../locales/en/welcome.json');
type MattersWords = typeof import('../locales/en/matters.json');
type EmployersWords = typeof import('../locales/en/employers.json');
type SampleWords = typeof import('../locales/en/sample.json');
type Keys<T> = T extends { default: infer D } ? keyof D & string : keyof T & string;
type Whole<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The id of a sentence in src/locales, without its plural suffix. */
export type MessageId = Whole<
  | Keys<UiWords>
  | Keys<RulesWords>
  | Keys<OneQuestionWords>
  | Keys<DueWords>
  | Keys<PopupTabWords>
  | Keys<PopupEmptyWords>
  | Keys<NamesWords>
  | Keys<PanelWords>
  | Keys<TalkWords>
  | Keys<NewsWords>
  | Keys<TimingWords>
  | Keys<WaysInWords>
  | Keys<WorkspaceWords>
  | Keys<ChecklistsWords>
  | Keys<QuestionsWords>
  | Keys<QuestionBankWords>
  | Keys<AssessmentWords>
  | Keys<PitchWords>
  | Keys<MeetWords>
  | Keys<AgendaWords>
  | Keys<LettersWords>
  | Keys<CommitmentsWords>
  | Keys<PeopleWords>
  | Keys<SearchWords>
  | Keys<BriefWords>
  | Keys<PlanWords>
  | Keys<RoadmapWords>
  | Keys<ObjectivesWords>
  | Keys<EvidenceWords>
  | Keys<SeasonWords>
  | Keys<InsightsWords>
  | Keys<PacketWords>
  | Keys<PaletteWords>
  | Keys<DataWords>
  | Keys<WelcomeWords>
  | Keys<MattersWords>
  | Keys<EmployersWords>
  | Keys<SampleWords>
>;
/** What fills the gaps of a sentence. `n` decides the plural form; a `day` is `YYYY-MM-DD`, a `time` is an instant. */
export type Values = Readonly<Record<string, string | number>>;
export type Catalogue = Readonly<Record<string, string>>;

export interface Setting {
  /** In English. */
  readonly catalogue: Catalogue;
  /** In the language of `locale`; a sentence that it lacks is said in English. */
  readonly translation?: Catalogue;
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
  /** BCP 47, in which the user writes days, where that is not `locale`: Onward may not speak the browser's language. */
  readonly typed?: string;
  /** IANA name of the user's zone. */
  readonly zone: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export interface WordsOfView extends Setting {
  readonly direction: 'ltr' | 'rtl';
  /** The user's today. */
  readonly today: Day;
  /** A sentence as plain text. An id without a sentence comes back as it is, so that the gap is seen. */
  readonly say: (id: MessageId, values?: Values) => string;
  /** The same for a sentence that a rule names. */
  readonly sayMessage: (message: Message) => string;
  /** The same as the rules take it. */
  readonly sayAny: Say;
  readonly formatDay: (day: Day, style?: DayStyle) => string;
  /** The time of day of an instant in the user's zone. */
  readonly formatTime: (instant: number) => string;
  readonly formatList: (items: readonly string[]) => string;
  /** The same without "and". */
  readonly formatRow: (items: readonly string[]) => string;
  /** The same with dots between. */
  readonly formatDots: (items: readonly string[]) => string;
  readonly formatNumber: (value: number) => string;
}

const rightToLeft = /^(ar|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)\b/i;

const template = (setting: Setting, id: string, values: Values | undefined): string => {
  const n = values?.['n'];
  const forms = [`${id}_other`, id];
  if (typeof n === 'number') forms.unshift(`${id}_${pluralOf(n, setting.locale)}`);
  for (const sentences of [setting.translation, setting.catalogue]) {
    for (const form of forms) if (sentences?.[form] !== undefined) return sentences[form];
  }
  return id;
};

// A value that has a form of its own in the user's language; null where it is plain text.
function formatted(setting: Setting, name: string, value: string | number): string | null {
  if (/day$/i.test(name) && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return formatDay(value, 'short', setting.locale);
  }
  if (/(time|clock)$/i.test(name) && typeof value === 'number') return formatTime(value, setting.zone, setting.locale);
  return typeof value === 'number' ? formatNumber(value, setting.locale) : null;
}

/** Binds a catalogue, a language, a zone and the present moment into what views ask for words. */
export function wordsOf(setting: Setting): WordsOfView {
  const direction = rightToLeft.test(setting.locale) ? 'rtl' : 'ltr';
  const sayAny: Say = (id, values) =>
    fill(template(setting, id, values), (name) => {
      const value = values?.[name];
      if (value === undefined) return null;
      return formatted(setting, name, value) ?? isolate(String(value), direction);
    });
  // A name that runs against the others must not change places with its neighbour.
  const apart = (items: readonly string[]) => items.map((item) => isolate(item, direction));
  return {
    ...setting,
    direction,
    today: dayOf(setting.now, setting.zone),
    say: sayAny,
    sayMessage: (message) => sayAny(message.id, message.values),
    sayAny,
    formatDay: (day, style = 'short') => formatDay(day, style, setting.locale),
    formatTime: (instant) => formatTime(instant, setting.zone, setting.locale),
    formatList: (items) => formatList(apart(items), setting.locale),
    formatRow: (items) => formatRow(apart(items), setting.locale),
    formatDots: (items) => apart(items).join(' · '),
    formatNumber: (value) => formatNumber(value, setting.locale),
  };
}

export const MessagesContext = createContext<WordsOfView | null>(null);

/** The words of the entry that shows this view. Throws when a view stands outside any entry. */
export function useWords(): WordsOfView {
  const words = useContext(MessagesContext);
  if (!words) throw new Error('A view was rendered without MessagesContext');
  return words;
}

export function useSay(): WordsOfView['say'] {
  return useWords().say;
}

function Filled(props: { id: string; values?: Readonly<Record<string, ComponentChildren>> | undefined }) {
  const words = useWords();
  const plain = Object.entries(props.values ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  let gap = '';
  return (
    <>
      {pieces(template(words, props.id, Object.fromEntries(plain))).map((piece, index) => {
        if ('text' in piece) return afterGap(gap, piece.text);
        const value = props.values?.[piece.name];
        gap = '';
        if (typeof value !== 'string' && typeof value !== 'number') return value;
        gap = formatted(words, piece.name, value) ?? '';
        return gap || <bdi key={index}>{value}</bdi>;
      })}
    </>
  );
}

/** A sentence that a rule names. Text that fills a gap keeps its own direction. */
export function Text({ m }: { m: Message }) {
  return <Filled id={m.id} values={m.values} />;
}

/** A sentence whose gaps may hold elements. */
export function Words({ id, values }: { id: MessageId; values?: Readonly<Record<string, ComponentChildren>> }) {
  return <Filled id={id} values={values} />;
}

/** Adds sentences for what stands inside, so that a page carries them only where they are said. */
export function MoreWords({ catalogue, children }: { catalogue: Catalogue; children: ComponentChildren }) {
  const words = useWords();
  const more = useMemo(
    () => wordsOf({ ...words, catalogue: { ...words.catalogue, ...catalogue } }),
    [words, catalogue],
  );
  return <MessagesContext.Provider value={more}>{children}</MessagesContext.Provider>;
}
