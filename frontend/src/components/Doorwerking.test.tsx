import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Doorwerking as Effect } from '@/api/models';
import { Doorwerking } from './Doorwerking';

const none: Effect = {
  fasen: [],
  gepasseerdeBesluiten: [],
  volgendBesluit: null,
  kernmijlpalen: [],
  woningen: [],
  vrijedag: null,
};

test('each effect of a move is one sentence', () => {
  const besluit = { id: 'b', naam: 'Vaststelling', orgaan: 'gemeenteraad', geplandeDatum: '2027-03-15' } as const;
  render(
    <Doorwerking
      doorwerking={{
        fasen: [
          {
            fase: 'ontwikkel',
            naam: 'Ontwikkel',
            geplandEinde: '2027-03-22',
            nieuwEinde: '2027-05-23',
            dagen: 62,
            alEerder: false,
          },
        ],
        gepasseerdeBesluiten: [besluit],
        volgendBesluit: { ...besluit, id: 'c', naam: 'Verlening', geplandeDatum: '2027-06-14' },
        kernmijlpalen: [],
        woningen: [{ van: 2029, naar: 2030, woningen: 1000 }],
        vrijedag: 'weekend',
      }}
    />,
  );
  const sentences = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(sentences).toHaveLength(5);
  expect(sentences[0]).toContain('weekend');
  expect(sentences[1]).toContain('22 mrt 2027');
  expect(sentences[1]).toContain('62');
  expect(sentences[2]).toContain('Vaststelling');
  expect(sentences[3]).toContain('14 jun 2027');
  expect(sentences[4]).toContain('1.000');
});

test('a move without other effects says nothing', () => {
  const { container } = render(<Doorwerking doorwerking={none} />);
  expect(container).toBeEmptyDOMElement();
});
