import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { mijlpaal } from '@/test/mijlpaal';
import { Tijdlijn } from './Tijdlijn';

const onMove = vi.fn();

beforeEach(() => {
  onMove.mockReset();
  // jsdom lays nothing out: this is the width of the drawing.
  class Observer {
    constructor(private readonly report: ResizeObserverCallback) {}
    observe() {
      this.report([{ contentRect: { width: 1000 } } as ResizeObserverEntry], this as unknown as ResizeObserver);
    }
    disconnect() {
      this.report([], this as unknown as ResizeObserver);
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
});

function show(...mijlpalen: Parameters<typeof mijlpaal>[0][]) {
  render(<Tijdlijn mijlpalen={mijlpalen.map((different) => mijlpaal(different))} today="2026-11-23" onMove={onMove} />);
}

test('a forecast is moved by the arrow keys and handed on by Enter', async () => {
  show({ naam: 'Vaststelling', prognosedatum: '2026-12-15' });
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Vaststelling verschuiven naar 15 dec 2026' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}{ArrowLeft}');
  expect(screen.getByRole('button', { name: 'Vaststelling verschuiven naar 12 jan 2027' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ naam: 'Vaststelling' }), '2027-01-12');
});

test('Escape puts it back', async () => {
  show({ naam: 'Vaststelling', prognosedatum: '2026-12-15' });
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Escape}');
  expect(screen.getByRole('button', { name: 'Vaststelling verschuiven naar 15 dec 2026' })).toBeInTheDocument();
  expect(onMove).not.toHaveBeenCalled();
});

test('what may not be moved is no button', () => {
  const nee = { mag: false, code: 'mijlpaalAlBehaald' };
  show({ realisatiedatum: '2026-11-01', realisatiePrecisie: 'dag', mogelijkheden: { verschuiven: nee } });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
