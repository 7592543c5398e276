/** The packet at work: what is loaded, what was chosen and written for it, and the sheet that comes of both. */
import { useMemo } from 'preact/hooks';
import { type OwnTexts, type PacketChoices, readChoices } from '../../core/packet/choices.ts';
import type { PacketFacts, PacketWords } from '../../core/packet/facts.ts';
import { bodyOf, type Packet, packetOf } from '../../core/packet/packet.ts';
import { useWords } from '../messages.tsx';
import { packetWords } from './packet-words.ts';
import { useKeptDraft } from './use-kept-draft.ts';

export const ownTextNames = {
  appraisal: ['name', 'lead', 'next'],
  manager: ['name', 'lead', 'helps'],
} as const satisfies Record<PacketFacts['kind'], readonly (keyof OwnTexts)[]>;

export interface PacketAtWork {
  readonly facts: PacketFacts;
  readonly packet: Packet;
  readonly words: PacketWords;
  readonly choices: PacketChoices;
  readonly own: OwnTexts;
  readonly choose: (edit: Partial<PacketChoices>) => void;
  readonly write: (name: keyof OwnTexts, text: string) => void;
}

/** Null until what was chosen and written before has been read. */
export function usePacket(facts: PacketFacts): PacketAtWork | null {
  const view = useWords();
  const { kind, days } = facts;
  const [chosen, keepChosen] = useKeptDraft(`packet:${kind}:choices`);
  const [name, setName] = useKeptDraft('packet:name');
  const [lead, setLead] = useKeptDraft(`packet:${kind}:lead`);
  const [next, setNext] = useKeptDraft('packet:next');
  const [helps, setHelps] = useKeptDraft('packet:helps');
  const words = useMemo(
    () => packetWords(view, kind === 'appraisal' ? days : { from: view.today, to: view.today }),
    [view, kind, days.from, days.to],
  );
  const choices = useMemo(() => readChoices(chosen ?? ''), [chosen]);
  const own = useMemo(
    () => ({ name: name ?? '', lead: lead ?? '', next: next ?? '', helps: helps ?? '' }),
    [name, lead, next, helps],
  );
  const given = useMemo(() => ({ facts, choices, words }), [facts, choices, words]);
  const body = useMemo(() => bodyOf(given), [given]);
  const packet = useMemo(() => packetOf(given, own, body), [given, own, body]);
  if ([chosen, name, lead, next, helps].includes(null)) return null;
  const setters = { name: setName, lead: setLead, next: setNext, helps: setHelps };
  return {
    facts,
    packet,
    words,
    choices,
    own,
    choose: (edit) => keepChosen(JSON.stringify({ ...choices, ...edit })),
    write: (which, text) => setters[which](text),
  };
}
