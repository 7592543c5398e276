/** A checklist as a template: what stands in it by kind, without anybody's records. For the editor in the settings. */
import type { ChecklistItem } from './checklist-item.ts';
import { byPlace, type ChecklistScope, ownHandIn, ownKey, templateOrder } from './checklist-order.ts';
import { ruleOf } from './checklist-rules.ts';
import { templateOf } from './checklist-templates.ts';
import type { Message } from './message.ts';
import type { ChecklistItem as OwnItem } from './upkeep.ts';

export interface TemplateItem extends Pick<ChecklistItem, 'key' | 'text' | 'order' | 'own' | 'byHand'> {
  readonly hidden: boolean;
  /** It stands in the lists of everybody, and is only shown here. */
  readonly everybodys: boolean;
}

/** The template of `scope`, in order, with what is left out of it. */
export function templateList(ownItems: readonly OwnItem[], scope: ChecklistScope): readonly TemplateItem[] {
  const hand = ownHandIn(ownItems, { ...scope, meetingId: null });
  const product = templateOf(scope.stage, scope.relationship).map((key, index) => {
    const text: Message = { id: `item.${key}` };
    const byHand = key !== 'promises' && ruleOf(key).done === undefined;
    return { key, text, order: templateOrder(index), own: null, byHand, everybodys: false };
  });
  const added = hand.added.map(({ id, text, order, relationship }) => ({
    key: ownKey(id),
    text: { id: 'item.words', values: { text } },
    order,
    own: id,
    byHand: true,
    everybodys: relationship !== scope.relationship,
  }));
  return [...product, ...added].map((one) => ({ ...one, hidden: false, ...hand.placeOf(one.key) })).sort(byPlace);
}
