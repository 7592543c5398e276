import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { packetFileName } from '../../core/packet/file-name.ts';
import { sheetHtml } from '../../core/packet/sheet-html.ts';
import { sheetMarkdown } from '../../core/packet/sheet-markdown.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import type { PacketAtWork } from './use-packet.ts';

export interface WaysOut {
  /** Saves a text as a file of this name and type among the downloads. */
  readonly save: (name: string, type: string, text: string) => void;
  /** Prints the sheet; `name` is what a file made of it is called. */
  readonly print: (name: string) => void;
}

/** The three ways out, all of the same sheet. */
export function OutBar({ at, out }: { at: PacketAtWork; out: WaysOut }) {
  const { say, locale, direction } = useWords();
  const [saved, setSaved] = useState<string | null>(null);
  const { sheet } = at.packet;
  const empty = sheet.sections.length === 0;
  const save = (ending: 'html' | 'md', type: string, text: string) => {
    const name = packetFileName(at.facts, ending, at.words);
    out.save(name, type, text);
    setSaved(name);
  };
  return (
    <div class="pk-out">
      <div class="pk-out-row">
        <Button
          kind="primary"
          icon={Printer}
          disabled={empty}
          onClick={() => out.print(packetFileName(at.facts, 'html', at.words).replace(/\.html$/, ''))}
        >
          {say('packet.print')}
        </Button>
        <Button
          disabled={empty}
          onClick={() => save('html', 'text/html', sheetHtml(sheet, { language: locale, direction }))}
        >
          {say('packet.html')}
        </Button>
        <Button disabled={empty} onClick={() => save('md', 'text/markdown', sheetMarkdown(sheet, at.words))}>
          {say('packet.markdown')}
        </Button>
      </div>
      <p class="meta" role="status">
        {saved !== null && say('packet.saved', { name: saved })}
      </p>
    </div>
  );
}
