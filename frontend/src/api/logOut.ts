import { call } from './operation';
import { queryClient } from './queryClient';
import { forgetSession } from './session';

/** Ends the session at the server and in every tab, and forgets all that was read; an unreachable server does not keep anyone logged in here. */
export async function logOut(): Promise<void> {
  await call('endSessie', {}).catch(() => undefined);
  forgetSession();
  queryClient.clear();
}
