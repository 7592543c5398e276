// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import ui from '../../src/locales/en/ui.json';
import { MessagesContext, Text, Words, wordsOf } from '../../src/ui/messages.tsx';

const base = { locale: 'en-GB', zone: 'Europe/Stockholm', now: Date.UTC(2026, 10, 25, 23, 30) };
const make = (catalogue: Record<string, string>, locale = base.locale) => wordsOf({ ...base, catalogue, locale });

describe('words', () => {
  it('chooses the plural form by the language, not by n === 1', () => {
    const catalogue = { 'x.days_one': '{n} day', 'x.days_other': '{n} days', 'x.days_few': '{n} dny' };
    expect(make(catalogue).sayAny('x.days', { n: 1 })).toBe('1 day');
    expect(make(catalogue).sayAny('x.days', { n: 0 })).toBe('0 days');
    expect(make(catalogue, 'cs').sayAny('x.days', { n: 3 })).toBe('3 dny');
    expect(make(catalogue, 'cs').sayAny('x.days', { n: 5 })).toBe('5 days');
  });

  it('says what the translation has, in its own plural forms, and the rest in English', () => {
    const catalogue = { 'a.name': 'English', b_one: '{n} day', b_other: '{n} days', c: 'Only here' };
    const translation = { 'a.name': 'עברית', b_one: 'יום אחד', b_two: 'יומיים', b_other: '{n} ימים' };
    const { sayAny } = wordsOf({ ...base, catalogue, translation, locale: 'he-IL' });
    expect(sayAny('a.name')).toBe('עברית');
    expect([1, 2, 3].map((n) => sayAny('b', { n }))).toEqual(['יום אחד', 'יומיים', '3 ימים']);
    expect(sayAny('c')).toBe('Only here');
  });

  it('ends a sentence once where a day ends with a full stop of its own', () => {
    const german = wordsOf({ ...base, catalogue: { a: 'Bis {day}.', b: '{text}.' }, locale: 'de-DE' });
    expect(german.sayAny('a', { day: '2026-12-11' })).toBe('Bis Fr.,\u00a011.\u00a0Dez.');
    expect(german.sayAny('b', { text: 'Go' })).toBe('Go.');
    const { container } = render(
      <MessagesContext.Provider value={german}>
        <Text m={{ id: 'a', values: { day: '2026-12-11' } }} />
      </MessagesContext.Provider>,
    );
    expect(container.textContent).toBe('Bis Fr.,\u00a011.\u00a0Dez.');
  });

  it('shows an id that has no sentence, so that the gap is seen', () => {
    expect(make({}).sayAny('not.there')).toBe('not.there');
  });

  it('leaves braces in the user’s words alone', () => {
    expect(make({ a: 'Left: {what}' }).sayAny('a', { what: '{name} $& {what}' })).toBe('Left: {name} $& {what}');
  });

  it('formats a day without breaking it, in no zone', () => {
    expect(make({ a: 'by {day}' }).sayAny('a', { day: '2026-12-11' })).toMatch(/^by Fri,?\u00a011\u00a0Dec$/);
    const lima = wordsOf({ ...base, catalogue: { a: '{day}' }, zone: 'America/Lima' });
    expect(lima.sayAny('a', { day: '2026-12-11' })).toContain('11');
  });

  it('knows the user’s today in the user’s zone', () => {
    expect(make({}).today).toBe('2026-11-26');
    expect(wordsOf({ ...base, catalogue: {}, zone: 'America/New_York' }).today).toBe('2026-11-25');
  });

  it('isolates a name that runs against the sentence, and only that', () => {
    expect(make({ a: '{name} will' }).sayAny('a', { name: 'דנה' })).toBe('\u2068דנה\u2069 will');
    expect(make({ a: '{name} will' }).sayAny('a', { name: 'Dana' })).toBe('Dana will');
    expect(make({ a: '{name}' }, 'he').direction).toBe('rtl');
  });

  it('puts the user’s text into bdi and elements into their gaps', () => {
    const words = make({ 'a.b': 'With {name}: {link}.' });
    const { container } = render(
      <MessagesContext.Provider value={words}>
        <Text m={{ id: 'a.b', values: { name: '<b>Dana</b>' } }} />
      </MessagesContext.Provider>,
    );
    expect(container.querySelector('bdi')?.textContent).toBe('<b>Dana</b>');
    expect(container.querySelector('b')).toBeNull();
    const second = render(
      <MessagesContext.Provider value={make(ui)}>
        <Words id="capture.failed" values={{ what: <b>Gone.</b> }} />
      </MessagesContext.Provider>,
    );
    expect(second.container.querySelector('b')?.textContent).toBe('Gone.');
  });
});

describe('sentences', () => {
  it('have every plural form the language needs', () => {
    for (const id of Object.keys(ui).filter((one) => one.endsWith('_one'))) {
      expect(ui).toHaveProperty([id.replace(/_one$/, '_other')]);
    }
  });

  it('never exclaim and never say “he” or “she”', () => {
    for (const [id, text] of Object.entries(ui)) expect(text, id).not.toMatch(/!|\b(he|she|his|her|him)\b/i);
  });
});
