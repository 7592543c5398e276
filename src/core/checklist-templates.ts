/**
 * Which items stand in the checklist of a stage, for each relationship, in order. Written from the cycle: who decides on a
 * career has the fullest list, and nobody's is longer than seven.
 */
import type { ItemKey } from './checklist-rules.ts';
import type { Relationship } from './people.ts';
import type { Stage } from './upkeep.ts';

/** `promises` is the place of what I promised, with room for two items of their own, for five while delivering. */
export type TemplateKey = ItemKey | 'promises';
type Template = readonly TemplateKey[];

/** How many promises have an item of their own. */
export const promiseRoom = (stage: Stage): number => (stage === 'deliver' ? 5 : 2);

/** Stands only where fewer promises than this are due: the list stays short enough to be read. */
export const fillers: Readonly<Partial<Record<ItemKey, number>>> = { strengths: 2 };

const evenly = {
  propose: ['left-open', 'questions', 'topics', 'outcome', 'promises'],
  prepare: ['left-open', 'promises', 'questions', 'topics', 'outcome'],
  meet: ['topics-raised', 'questions-asked', 'dated'],
  'wrap-up': ['dated', 'settled', 'next'],
  'follow-up': ['mailed', 'confirmed'],
  deliver: ['promises', 'next'],
} as const satisfies Record<Stage, Template>;

const templates: Readonly<Record<Relationship, Partial<Record<Stage, Template>>>> = {
  manager: {
    propose: ['left-open', 'questions', 'topics', 'outcome', 'promises', 'send-items'],
    prepare: ['left-open', 'rate', 'promises', 'strengths', 'questions', 'topics', 'ask'],
    meet: ['their-view', 'my-view', 'questions-asked', 'topics-raised', 'ask-made', 'dated'],
    'wrap-up': ['dated', 'settled', 'answer', 'format', 'next'],
    'follow-up': ['mailed', 'confirmed', 'answer', 'kept'],
    deliver: ['promises', 'update', 'guidance', 'next'],
  },
  'skip-level': {
    propose: ['left-open', 'their-level', 'questions', 'topics', 'promises', 'send-items'],
    prepare: ['left-open', 'promises', 'in-short', 'questions', 'topics', 'ask'],
    meet: ['questions-asked', 'topics-raised', 'ask-made', 'dated'],
    'wrap-up': ['dated', 'settled', 'answer', 'next'],
    'follow-up': ['mailed', 'confirmed', 'answer', 'kept'],
    deliver: ['promises', 'update', 'next'],
  },
  mentor: {
    propose: ['left-open', 'tried', 'questions', 'topics', 'promises', 'send-items'],
    prepare: ['left-open', 'promises', 'tried', 'questions', 'topics'],
    meet: ['questions-asked', 'advice', 'topics-raised', 'dated'],
    'wrap-up': ['dated', 'settled', 'format', 'next'],
    'follow-up': ['mailed', 'kept'],
    deliver: ['promises', 'guidance', 'next'],
  },
  peer: {
    propose: ['left-open', 'questions', 'topics', 'promises', 'offer'],
    prepare: ['left-open', 'promises', 'questions', 'topics', 'offer'],
    'wrap-up': ['dated', 'settled', 'next'],
  },
  report: {
    propose: ['left-open', 'their-topics', 'questions', 'topics', 'promises'],
    prepare: ['left-open', 'promises', 'thanks', 'questions', 'topics'],
    meet: ['listened', 'topics-raised', 'questions-asked', 'dated'],
    'wrap-up': ['dated', 'settled', 'format', 'next'],
    deliver: ['promises', 'update', 'next'],
  },
};

const cancelled: Template = ['instead', 'promises', 'next'];

/** The product's list for `stage` with somebody who is `relationship`, null where that is not known. */
export function templateOf(stage: Stage, relationship: Relationship | null, off = false): Template {
  if (off) return cancelled;
  return (relationship && templates[relationship][stage]) ?? evenly[stage];
}
