/** How an attempt as a machine client went. */
export type Proef = { ok: true; projecten: number } | { ok: false; fout: string };

/** Asks for a token with this secret, and counts the projects that it reads: as the other system would, beside the session of the person. */
export async function tryClient(clientId: string, secret: string): Promise<Proef> {
  try {
    const asked = await fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret }),
    });
    const answer = (await asked.json()) as { access_token?: string; error_description?: string };
    if (!answer.access_token) return { ok: false, fout: answer.error_description ?? String(asked.status) };
    const headers = { Authorization: `Bearer ${answer.access_token}` };
    const read = await fetch('/api/v1/sleutelprojecten?limit=1', { headers });
    const list = (await read.json()) as { totaal?: number; detail?: string };
    if (list.totaal === undefined) return { ok: false, fout: list.detail ?? String(read.status) };
    return { ok: true, projecten: list.totaal };
  } catch (reason) {
    return { ok: false, fout: String(reason) };
  }
}
