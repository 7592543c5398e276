/** A letter as rich text, and as an address of the mail app or Gmail. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gmailAddress, mailAddress } from '../../../src/core/letters/mail-addresses.ts';
import { htmlOf } from '../../../src/core/letters/rich-text.ts';
import { senderOf } from '../../../src/core/letters/sender.ts';

describe('rich text', () => {
  it('keeps paragraphs, line breaks and lists', () => {
    expect(htmlOf('Hi Dana,\n\nTwo lines\nof one\n\nTo do:\n– one\n– two\n\nMira')).toBe(
      '<p dir="auto">Hi Dana,</p><p dir="auto">Two lines<br>of one</p><p dir="auto">To do:</p>' +
        '<ul><li dir="auto">one</li><li dir="auto">two</li></ul><p dir="auto">Mira</p>',
    );
  });
  it('takes every character as text, whatever is in it', () => {
    expect(htmlOf('<img src=x onerror="alert(1)"> & \'so\'')).toBe(
      '<p dir="auto">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;so&#39;</p>',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tags = htmlOf(text).match(/<[^>]*>/gu) ?? [];
        expect(tags.filter((tag) => !/^<(?:\/?(?:p|ul|li)(?: dir="auto")?|br)>$/u.test(tag))).toEqual([]);
      }),
    );
  });
});

const hostile = { to: 'a+b@x.example', subject: 'R&D? #1 = 50%', body: 'one\ntwo &bcc=evil@x.example' };

describe('the address for a mail app', () => {
  it('holds whom, subject and text, each encoded, with the line ends of mail', () => {
    expect(mailAddress(hostile)).toBe(
      'mailto:a%2Bb@x.example?subject=R%26D%3F%20%231%20%3D%2050%25&body=one%0D%0Atwo%20%26bcc%3Devil%40x.example',
    );
    expect(mailAddress({ to: null, subject: '', body: '' })).toBe('mailto:?subject=&body=');
  });
  it('is none where the app would get only a part of it', () => {
    expect(mailAddress({ to: null, subject: '', body: 'a'.repeat(1_700) })).not.toBeNull();
    expect(mailAddress({ to: null, subject: '', body: 'a'.repeat(1_800) })).toBeNull();
    expect(mailAddress({ to: null, subject: '', body: 'ё'.repeat(400) })).toBeNull();
  });
});

describe('the address of Gmail', () => {
  it('gives back exactly what was put in, and no field more', () => {
    const address = new URL(gmailAddress(hostile) ?? '');
    expect(address.origin + address.pathname).toBe('https://mail.google.com/mail/');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      to: 'a+b@x.example',
      su: hostile.subject,
      body: hostile.body.replace('\n', '\r\n'),
    });
  });
  it('takes longer letters, not any', () => {
    expect(gmailAddress({ to: null, subject: '', body: 'a'.repeat(5_000) })).not.toBeNull();
    expect(gmailAddress({ to: null, subject: '', body: 'a'.repeat(6_000) })).toBeNull();
  });
});

it('half a character cut out by hand breaks neither address', () => {
  const text = { to: null, subject: '\ud83d', body: 'ok \udc4d' };
  expect([mailAddress(text), gmailAddress(text)]).toEqual([
    'mailto:?subject=%EF%BF%BD&body=ok%20%EF%BF%BD',
    'https://mail.google.com/mail/?view=cm&fs=1&su=%EF%BF%BD&body=ok%20%EF%BF%BD',
  ]);
});

it.each([
  ['Mira L.', { name: 'Mira Lind', address: 'mira@x.example' }, 'Mira L.'],
  ['  ', { name: 'Mira Lind', address: 'm.lind@x.example' }, 'Mira'],
  ['', { name: null, address: 'mira.lind@x.example' }, 'Mira'],
  ['', { name: '', address: '' }, ''],
  ['', null, ''],
] as const)('the name under it: %j chosen, account %j: %j', (chosen, account, name) => {
  expect(senderOf(chosen, account)).toBe(name);
});
