import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useCommand } from '@/api/queries';
import { text, z } from '@/lib/zod';
import { CommandForm } from './CommandForm';
import { FormTextField } from './fields';
import { useZodForm } from './useZodForm';

const server = vi.fn<typeof fetch>();
const schema = z.object({ naam: text(20) });

function Form() {
  const form = useZodForm(schema, { naam: '' });
  const command = useCommand('updateProfiel');
  return (
    <CommandForm
      form={form}
      command={command}
      title="Profiel"
      toInput={(body, versie = 1) => ({ body, ifMatch: versie })}
      actions={<button type="submit">Opslaan</button>}
    >
      <FormTextField name="naam" label="Naam" required />
    </CommandForm>
  );
}

async function submit(naam: string) {
  if (naam) await userEvent.type(screen.getByLabelText('Naam'), naam);
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
}

function refuse(status: number, problem: object) {
  server.mockResolvedValueOnce(new Response(JSON.stringify({ status, title: '', detail: '', ...problem }), { status }));
}

beforeEach(() => {
  server.mockReset();
  server.mockImplementation(async () => new Response('{}'));
  vi.stubGlobal('fetch', server);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form />
    </QueryClientProvider>,
  );
});

test('a fault stands beside its field and in a summary that leads to it', async () => {
  await submit('');
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(screen.getByLabelText('Naam')).toHaveAccessibleDescription('Vul dit in');
  await userEvent.click(screen.getByRole('button', { name: 'Naam: Vul dit in' }));
  expect(screen.getByLabelText('Naam')).toHaveFocus();
  expect(server).not.toHaveBeenCalled();
});

test('a fault that the server found stands at the same place', async () => {
  refuse(400, {
    code: 'invoerOngeldig',
    invalidParams: [{ name: 'naam', code: 'bezet', reason: 'Deze naam bestaat al' }],
  });
  await submit('Jan');
  expect(await screen.findByRole('alert')).toHaveTextContent('Naam: Deze naam bestaat al');
  expect(screen.getByLabelText('Naam')).toHaveAccessibleDescription('Deze naam bestaat al');
});

test('a newer version is shown beside the own one; keeping the own one sends it for the newer versie', async () => {
  refuse(412, { code: 'versieVerouderd', huidig: { naam: 'Piet', versie: 4 } });
  await submit('Jan');
  expect(await screen.findByRole('row', { name: 'Naam Jan Piet' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mijn invoer opslaan' }));
  await vi.waitFor(() => expect(server).toHaveBeenCalledTimes(2));
  const again = server.mock.calls[1]?.[0] as Request;
  expect(again.headers.get('If-Match')).toBe('"4"');
  expect(await again.json()).toEqual({ naam: 'Jan' });
});

test('or takes over what is there now', async () => {
  refuse(412, { code: 'versieVerouderd', huidig: { naam: 'Piet', versie: 4 } });
  await submit('Jan');
  await userEvent.click(await screen.findByRole('button', { name: 'Overnemen wat er nu staat' }));
  expect(screen.getByLabelText('Naam')).toHaveValue('Piet');
});
