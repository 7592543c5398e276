import { Check, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/upkeep.ts';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { useSave } from './use-save.ts';

type Rules = Settings['titleRules'];
type Rule = Rules[number];

/** True when two rules look for the same words: one of them would never count. */
export const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** `rules` with the one for these words `by` places further down; the same list where there is no such place. */
export function moved(rules: Rules, words: string, by: 1 | -1): Rules {
  const from = rules.findIndex((rule) => rule.words === words);
  const rule = rules[from];
  const to = from + by;
  return rule && to >= 0 && to < rules.length ? rules.toSpliced(from, 1).toSpliced(to, 0, rule) : rules;
}

/** The user's own rules, the first that fits counts. Alt with an arrow moves one, and so does its menu. */
export function TitleRules({ rules }: { rules: Rules }) {
  const say = useSay();
  const save = useSave();
  const held = useRef<HTMLElement | null>(null);
  const order = rules.map(({ words }) => words).join('\n');

  // A browser drops the focus of an element that is moved in the document.
  useLayoutEffect(() => {
    const was = held.current;
    held.current = null;
    if (was?.isConnected && document.activeElement !== was) was.focus();
  }, [order]);

  const move = (words: string, by: 1 | -1) => {
    const next = moved(rules, words, by);
    if (next === rules) return;
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const place = next.findIndex((rule) => rule.words === words) + 1;
    save('titleRules', (before) => moved(before, words, by), say('settings.rule-moved', { text: words, place }));
  };
  const items = ({ words }: Rule): MenuItem[] => [
    ...([-1, 1] as const)
      .filter((by) => moved(rules, words, by) !== rules)
      .map((by) => ({
        key: by < 0 ? 'up' : 'down',
        label: say(by < 0 ? 'settings.move-up' : 'settings.move-down'),
        onChoose: () => move(words, by),
      })),
    {
      key: 'remove',
      label: say('settings.remove-rule'),
      onChoose: () =>
        save(
          'titleRules',
          (before) => before.filter((rule) => rule.words !== words),
          say('settings.removed', { text: words }),
        ),
    },
  ];
  const onKey = (event: KeyboardEvent, words: string) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    move(words, event.key === 'ArrowUp' ? -1 : 1);
  };

  if (rules.length === 0) return null;
  return (
    <ol class="entries">
      {rules.map((rule) => (
        <li key={rule.words} onKeyDownCapture={(event) => onKey(event, rule.words)}>
          <span class="sign">
            <Icon of={rule.is === 'none' ? X : Check} size={14} />
          </span>
          <bdi class="grow" dir="auto">
            {say('settings.rule-words', { text: rule.words })}
          </bdi>
          <span class="meta">{say(rule.is === 'none' ? 'settings.not-one-on-one' : 'settings.one-on-one')}</span>
          <Menu name={say('settings.more-for', { text: rule.words })} items={items(rule)} />
        </li>
      ))}
    </ol>
  );
}
