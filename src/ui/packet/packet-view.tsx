import type { PacketFacts } from '../../core/packet/facts.ts';
import type { Failure } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import type { WaysOut } from './out-bar.tsx';
import { type GoTo, PacketOptions } from './packet-options.tsx';
import { PacketSheet } from './packet-sheet.tsx';
import type { Share } from './stays-section.tsx';
import { usePacket } from './use-packet.ts';

export interface PacketViewProps {
  state: 'loading' | { readonly failure: Failure } | { readonly shown: PacketFacts };
  goTo: GoTo;
  share: Share;
  out: WaysOut;
  onRetry: () => void;
}

function Ready({ facts, goTo, share, out }: { facts: PacketFacts } & Pick<PacketViewProps, 'goTo' | 'share' | 'out'>) {
  const say = useSay();
  const at = usePacket(facts);
  if (at === null) return null;
  return (
    <>
      <PacketOptions at={at} goTo={goTo} share={share} out={out} />
      <PacketSheet
        sheet={at.packet.sheet}
        empty={say(facts.kind === 'appraisal' ? 'packet.empty' : 'packet.empty-manager')}
      />
    </>
  );
}

/** A review packet or a passport: at one side what goes in, at the other the sheet as it will leave. */
export function PacketView({ state, onRetry, ...rest }: PacketViewProps) {
  const say = useSay();
  return (
    <WorkspaceFrame view="packet" title={say('packet.title')}>
      {typeof state === 'object' && 'shown' in state && <Ready facts={state.shown} {...rest} />}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('packet.failed')} onRetry={onRetry} />
      )}
    </WorkspaceFrame>
  );
}
