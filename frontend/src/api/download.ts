import { operationTable } from './generated/operationTable';
import type { Operation } from './operation';
import { ProblemError, readProblem } from './problem';
import { authorizedFetch } from './session';

/**
 * Saves the answer of a reading in another format than JSON, such as `text/csv`, as a file of the person.
 *
 * @throws ProblemError when the server refuses.
 */
export async function download(
  operation: Operation,
  query: Record<string, string | undefined>,
  accept: string,
  fileName: string,
): Promise<void> {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const url = new URL(operationTable[operation].path, window.location.origin);
  url.search = new URLSearchParams(filled).toString();
  const response = await authorizedFetch(new Request(url, { headers: { Accept: accept } }));
  if (!response.ok) throw new ProblemError(readProblem(await response.json().catch(() => null), response.status));
  saveFile(await response.blob(), fileName);
}

/** Hands the person a file. */
export function saveFile(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
