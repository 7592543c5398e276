import { describe, expect, it } from 'vitest';
import { languageOf, localeInForce } from '../../src/core/languages.ts';

describe('the language in force', () => {
  it.each([
    ['system', 'en-GB', 'en-GB'],
    ['system', 'de-AT', 'de-AT'],
    [null, 'de', 'de'],
    ['system', 'iw-IL', 'he-IL'],
    ['de', 'de-CH', 'de-CH'],
  ])('setting %s in a browser in %s: %s', (chosen, browser, locale) => {
    expect(localeInForce(chosen, browser)).toBe(locale);
  });

  it('a chosen language keeps the region, for days and numbers', () => {
    expect(localeInForce('en', 'de-DE')).toBe('en-DE');
    expect(localeInForce('he', 'en-US')).toBe('he-US');
  });

  it('English where the browser speaks none of ours', () => {
    expect(localeInForce('system', 'fr-FR')).toBe('en-FR');
    expect(localeInForce(null, 'zh-Hant-TW')).toBe('en-TW');
  });

  it('what is no language of ours counts as the browser’s', () => {
    expect(localeInForce('tlh', 'de-DE')).toBe('de-DE');
  });

  it('tells the language of a locale, old spellings too', () => {
    expect(languageOf('iw')).toBe('he');
    expect(languageOf('de-CH')).toBe('de');
  });
});
