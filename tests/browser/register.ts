/** What a journey finds in the register, written there through the API by those who may. */
import { password } from './people';

export interface Record {
  id: string;
  versie: number;
  resultaten: Record[];
  [field: string]: unknown;
}

/** Sends one request as somebody, and gives what was answered. */
export type Send = (method: string, path: string, body?: object) => Promise<Record>;

/** Speaks to the API as somebody of the demonstration; what is changed is changed as it stands. */
export async function speakAs(name: string): Promise<Send> {
  const base = `${process.env.SLEUTELBORD_URL}/api/v1`;
  let token: string | undefined;
  const send = async (method: string, path: string, body?: object): Promise<Record> => {
    const headers = {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      'If-Match': '*',
    };
    const answer = await fetch(base + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const content = (await answer.json()) as Record;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
    return content;
  };
  token = String((await send('POST', '/sessies', { email: `${name}@demo.example`, wachtwoord: password }))['toegangstoken']);
  return send;
}

/** A project of Zwolle that everybody may read. */
export function newProject(leader: Send, naam: string): Promise<Record> {
  return leader('POST', '/sleutelprojecten', { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' });
}

/** A milestone of a project's first phase. */
export function newMilestone(leader: Send, project: Record, naam: string, basisdatum: string): Promise<Record> {
  return leader('POST', `/sleutelprojecten/${project.id}/mijlpalen`, { fase: 'initiatief', naam, basisdatum });
}
