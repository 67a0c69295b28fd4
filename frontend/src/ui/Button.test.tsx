import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './Button';

test('what is not allowed stays reachable, says why, and does nothing', async () => {
  const onClick = vi.fn();
  render(
    <Button disabledReason="De mijlpaal is al behaald" onClick={onClick}>
      Verschuiven
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Verschuiven' });
  await userEvent.tab();
  expect(button).toHaveFocus();
  expect(button).toHaveAccessibleDescription('De mijlpaal is al behaald');
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test('a busy button sends nothing twice', async () => {
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy>
        Opslaan
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(onSubmit).not.toHaveBeenCalled();
});
