import { expect, it } from 'vitest';
import { readFeedAddress } from '../../src/core/feed-address.ts';

const hex = '0123456789abcdef0123456789abcdef';
const address = (id: string, kind = `private-${hex}`) =>
  `https://calendar.google.com/calendar/ical/${id}/${kind}/basic.ics`;

it('takes the addresses that Google gives out, with blanks around them', () => {
  expect(readFeedAddress(` ${address('mira%40northfreight.example')}\n`)).toEqual({
    address: address('mira%40northfreight.example'),
    host: 'calendar.google.com',
    tail: 'cdef',
    calendarId: 'mira@northfreight.example',
    isOwn: true,
  });
  expect(readFeedAddress(address('c_1%40group.calendar.google.com'))?.isOwn).toBe(false);
  expect(readFeedAddress(address('mira%40x.example', 'public'))).toMatchObject({ tail: 'public', isOwn: false });
});

it.each([
  address('mira%40x.example').replace('https', 'http'),
  address('mira%40x.example').replace('google.com', 'google.com.evil.example'),
  address('mira%40x.example').replace('https://', 'https://user@'),
  address('mira%40x.example').replace('.com/', '.com:444/'),
  address('mira%40x.example').replace('/ical/', '/u/0/r/'),
  address('..%2f..%2fsearch'),
  address('../x@y.example'),
  address('mira%40x.example%'),
  address('mira%40x.example', 'private-'),
  address('mira%40x.example', 'private-xyz'),
  `${address('mira%40x.example')}?a=1`,
  `${address('mira%40x.example')}#a`,
  `${address('mira%40x.example')}\n${address('dana%40x.example')}`,
  'calendar',
  '',
])('refuses %s', (text) => {
  expect(readFeedAddress(text)).toBeNull();
});
