import { call } from './operation';
import { forgetSession } from './session';

/** Ends the session at the server and in every tab; an unreachable server does not keep anyone logged in here. */
export async function logOut(): Promise<void> {
  await call('endSessie', {}).catch(() => undefined);
  forgetSession();
}
