import { forgetDrafts } from '@/lib/drafts';
import { call } from './operation';
import { forgetSession } from './session';

/** Ends the session at the server and in every tab, and forgets what was typed in this one; an unreachable server does not keep anyone logged in here. */
export async function logOut(): Promise<void> {
  await call('endSessie', {}).catch(() => undefined);
  forgetDrafts();
  forgetSession();
}
