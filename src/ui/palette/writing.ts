import type { ComponentChildren } from 'preact';
import type { Capture } from '../../core/capture.ts';
import type { Id } from '../../core/record.ts';

/** The typed words as they would be written down. */
export interface Writing {
  readonly capture: Capture;
  readonly meetingId: Id;
  /** They begin with a mark: writing them down is what is meant. */
  readonly marked: boolean;
  readonly row: ComponentChildren;
}
