/** Names of the files in which a packet leaves. */
import type { PacketFacts, PacketWords } from './facts.ts';

// What no file system, or only some, allows in a name.
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** "Appraisal 2026-01-01 to 2026-11-25.md", "Passport 2026-11-25.html". */
export function packetFileName(
  { kind, days, gate }: Pick<PacketFacts, 'kind' | 'days' | 'gate'>,
  ending: 'html' | 'md',
  { say }: Pick<PacketWords, 'say'>,
): string {
  const name =
    kind === 'appraisal'
      ? say('packet.file-appraisal', { first: days.from, last: days.to })
      : say('packet.file-manager', { date: gate.today });
  return `${name.replace(forbidden, ' ').replace(/\s+/gu, ' ').trim()}.${ending}`;
}
