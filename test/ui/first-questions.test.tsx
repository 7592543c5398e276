// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { bank } from '../../src/core/questions/bank.ts';
import { FirstQuestions } from '../../src/ui/questions/first-questions.tsx';
import { mount } from './stand/mount.tsx';

it('three questions of the bank to begin with, for somebody nobody has named yet', () => {
  mount(<FirstQuestions />);
  const section = within(screen.getByRole('region', { name: 'If it is, start here' }));
  expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '?How do you see my performance so far?',
    '?What would ready me for the next step?',
    '?What matters most to you this quarter?',
  ]);
  expect(section.getByText(`3 of ${bank.length}`)).toBeTruthy();
});
