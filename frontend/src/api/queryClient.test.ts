import { MutationObserver, QueryObserver, onlineManager } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from './queryClient';

afterEach(() => {
  onlineManager.setOnline(true);
  queryClient.clear();
});

/** A reading that is on screen, and how often it was read. */
function shown(key: string, reference = false) {
  const reads: number[] = [];
  const observer = new QueryObserver(queryClient, {
    queryKey: [key],
    queryFn: () => Promise.resolve(reads.push(Date.now())),
    staleTime: Infinity,
    meta: { reference },
  });
  const leave = observer.subscribe(() => undefined);
  return { reads, leave, read: () => observer.fetchOptimistic(observer.options as never) };
}

const command = (leaves = false) =>
  new MutationObserver(queryClient, { mutationFn: () => Promise.resolve('done'), meta: { leaves } }).mutate();

test('a command is done when what is on screen was read again, reference data apart', async () => {
  const [list, towns] = [shown('list'), shown('towns', true)];
  await Promise.all([list.read(), towns.read()]);
  await command();
  expect([list.reads.length, towns.reads.length]).toEqual([2, 1]);
  list.leave();
  towns.leave();
});

test('what was read on another page is stale after a command, and read when it is shown again', async () => {
  const list = shown('list');
  await list.read();
  list.leave();
  await command();
  expect(list.reads).toHaveLength(1);
  expect(queryClient.getQueryState(['list'])?.isInvalidated).toBe(true);
});

test('a command that removes what the page shows reads nothing for that page', async () => {
  const list = shown('list');
  await list.read();
  await command(true);
  expect(list.reads).toHaveLength(1);
  list.leave();
});

test('without a connection a command is tried and fails at once, and is not sent later', async () => {
  onlineManager.setOnline(false);
  let sent = 0;
  const send = () => {
    sent += 1;
    return Promise.reject(new Error('no connection'));
  };
  await expect(new MutationObserver(queryClient, { mutationFn: send }).mutate()).rejects.toThrow('no connection');
  onlineManager.setOnline(true);
  await queryClient.resumePausedMutations();
  expect(sent).toBe(1);
});
