/** Letters around a meeting: the request for one, items before it, thanks after it, and what one would have raised. */
import { describe, expect, it } from 'vitest';
import { factsOfMeeting } from '../../../src/core/letters/facts.ts';
import { commitment, meeting, note, question, records, topic } from '../records.ts';
import { factsWith, paragraphs, shared, write } from './facts.ts';

const theDayBefore = { ...meeting, day: '2026-11-24' };

describe('request', () => {
  it('needs nothing to be known, and says first what it is for', () => {
    expect(write('request', factsWith({ person: null, meeting: null }), { sender: '' })).toEqual({
      kind: 'request',
      to: '',
      address: null,
      subject: 'Could we talk about where I am heading?',
      body: [
        'Hello,',
        'I want to do good work here and to grow with what the team needs. Could we take half an hour to talk about that?',
        'I would first like to hear how you see my work. Then I would tell you where I would like to go, and ask for your advice on the next steps.',
        'I will send a few lines beforehand and look for a quiet time. Would one of the next two weeks suit you?',
      ].join('\n\n'),
      leaves: [],
      stays: [],
    });
  });
});

describe('discussion items', () => {
  it('are topics, questions and what is open on both sides, as far as they are shared', () => {
    const letter = write(
      'items',
      factsWith({
        topics: [topic(20, { ...shared, title: 'One risk in the winter plan', wanted: 'my name on it' }), topic(21)],
        questions: [question(30, { ...shared, text: 'What would ready me to lead a team?' }), question(31)],
        mine: [commitment(10, { ...shared, text: 'Send the depot cost sheet', due: '2026-11-27' })],
        theirs: [commitment(11, { ...shared, owner: 'them', text: 'Introduce me to Ruth' })],
      }),
    );
    expect(letter.subject).toBe('For <2026-11-25>: what I would like to talk about');
    expect(paragraphs(letter)).toEqual([
      'Hi Dana,',
      'Our one-on-one is on <2026-11-25>. Here is what I would like to bring, so that nothing comes as a surprise.',
      'To talk about:\n– One risk in the winter plan',
      'To ask you:\n– What would ready me to lead a team?',
      'Still open between us:\n– I will send the depot cost sheet by <2026-11-27>\n– You will introduce me to Ruth',
      'What would you like to add?',
      'Mira',
    ]);
    expect(letter.stays.map(({ text }) => text)).toEqual(['Topic 21', 'Question 31']);
  });
  it('do not hold up a day that has passed', () => {
    const late = commitment(11, { ...shared, owner: 'them', text: 'Introduce me to Ruth', due: '2026-11-24' });
    expect(write('items', factsWith({ theirs: [late] })).body).toContain('– You will introduce me to Ruth\n');
  });
  it('leave out what was talked about already, and need no meeting', () => {
    const done = topic(20, { ...shared, state: 'done' });
    const { subject, body } = write('items', factsWith({ meeting: null, topics: [done] }));
    expect(subject).toBe('What I would like to talk about');
    expect(body).not.toContain('Topic 20');
  });
});

describe('thank-you', () => {
  it('puts in writing who does what by when', () => {
    const letter = write(
      'thank-you',
      factsOfMeeting(
        records({
          notes: [note(30, { ...shared, kind: 'feedback', text: 'Say no earlier.' }), note(31, shared)],
          promised: [
            commitment(10, { ...shared, text: 'Draft the December review agenda', due: '2026-12-01' }),
            commitment(11, { ...shared, owner: 'them', text: 'introduce me to Ruth' }),
            commitment(12, { ...shared, state: 'dropped' }),
          ],
        }),
      ),
    );
    expect(letter).toMatchObject({
      to: 'Dana Okafor',
      address: 'dana@example.com',
      subject: 'Thank you, and what we agreed',
    });
    expect(paragraphs(letter)).toEqual([
      'Hi Dana,',
      'Thank you for today.\nWhat you said helps: “Say no earlier”',
      'To be sure I have it right:\n– I will draft the December review agenda by <2026-12-01>\n– You will introduce me to Ruth',
      'Did I miss anything?',
      'Mira',
    ]);
  });
  it('with nothing to confirm only thanks, and names the day when that was another one', () => {
    expect(write('thank-you', factsWith({ meeting: theDayBefore }), { sender: '' })).toMatchObject({
      subject: 'Thank you for our talk',
      body: 'Hi Dana,\n\nThank you for our talk on <2026-11-24>.',
    });
  });
  it('keeps the capital of names, acronyms and other languages', () => {
    const text = (words: string) =>
      write('thank-you', factsWith({ promised: [commitment(10, { ...shared, text: words })] })).body;
    expect(text('API docs for Ruth')).toContain('I will API docs');
    expect(text('Dana gets the sheet')).toContain('I will Dana gets');
    expect(text('Ruth Adeyemi’s numbers')).toContain('I will Ruth');
    expect(text('Ask Ruth for a slot')).toContain('I will ask Ruth');
  });
});

describe('a cancelled one', () => {
  it('says what one would have raised, and that promises stay', () => {
    const letter = write(
      'cancelled',
      factsWith({
        topics: [topic(20, { ...shared, title: 'The Kiruna reroute, written up' }), topic(21)],
        questions: [question(30, { ...shared, text: 'What does the board look at first?' })],
        mine: [commitment(10, { ...shared, text: 'Send my notes', due: '2026-12-02' })],
      }),
    );
    expect(letter.subject).toBe('What I would have raised');
    expect(paragraphs(letter)).toEqual([
      'Hi Dana,',
      'As we do not meet on <2026-11-25>, here in short is what I would have raised:\n– The Kiruna reroute, written up\n– What does the board look at first?',
      'What I promised stays as it is:\n– I will send my notes by <2026-12-02>',
      'A line back is enough, or we take it up next time.',
      'Mira',
    ]);
    expect(letter.leaves).toHaveLength(3);
  });
  it('with nothing to raise is one friendly line', () => {
    expect(paragraphs(write('cancelled', factsWith()))).toEqual([
      'Hi Dana,',
      'As we do not meet on <2026-11-25>, just a word: I look forward to the next time.',
      'Mira',
    ]);
  });
});
