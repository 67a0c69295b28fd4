/** One typed door to the server: an operation of the OpenAPI document by its name, with what it needs, to what it answers. */
import createClient from 'openapi-fetch';
import { operationTable } from './generated/operationTable';
import type { operations } from './generated/schema';
import { ProblemError, readProblem, unreachable } from './problem';
import { authorizedFetch } from './session';

export type Operation = keyof typeof operationTable & keyof operations;

type PathOf<O extends Operation> = operations[O]['parameters'] extends { path: infer P }
  ? { path: P }
  : { path?: never };
type QueryOf<O extends Operation> = operations[O]['parameters'] extends { query?: infer Q }
  ? { query?: Q }
  : { query?: never };
type BodyOf<O extends Operation> = operations[O] extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] | FormData }
  : { body?: never };

/** What an operation needs; `ifMatch` is the `versie` that the person saw. */
export type Input<O extends Operation> = PathOf<O> & QueryOf<O> & BodyOf<O> & { ifMatch?: number };

type Content<R> = R extends { content: { 'application/json': infer A } } ? A : never;
/** What an operation answers when it succeeds. */
export type Answer<O extends Operation> = operations[O]['responses'] extends infer R
  ? R extends { 200: infer A }
    ? Content<A>
    : R extends { 201: infer A }
      ? Content<A>
      : undefined
  : never;

/** What one call may add to its input. */
export interface CallOptions {
  signal?: AbortSignal;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string;
  /** Computes all effects and keeps nothing. */
  dryRun?: boolean;
}

interface Request {
  params: { path?: unknown; query?: unknown };
  body?: unknown;
  headers: Record<string, string>;
  signal?: AbortSignal;
}
// The types above say per operation what goes in and out; by its name alone openapi-fetch cannot infer that.
interface Client {
  request(
    method: string,
    path: string,
    init: Request,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}
const client = createClient<never>({
  baseUrl: window.location.origin,
  fetch: authorizedFetch,
  querySerializer: { array: { style: 'form', explode: false } },
}) as unknown as Client;

/** The value of `If-Match`; the server compares the part before the dot. */
function entityTag(versie: number): string {
  return `"${versie}"`;
}

function headersOf(operation: Operation, ifMatch: number | undefined, idempotencyKey: string | undefined) {
  const entry: { method: string; mediaType?: string } = operationTable[operation];
  return {
    ...(entry.mediaType && { 'Content-Type': entry.mediaType }),
    ...(ifMatch !== undefined && { 'If-Match': entityTag(ifMatch) }),
    ...(idempotencyKey && entry.method === 'post' && { 'Idempotency-Key': idempotencyKey }),
  };
}

/**
 * Calls an operation.
 *
 * @throws ProblemError when the server refuses or cannot be reached.
 */
export async function call<O extends Operation>(
  operation: O,
  input: Input<O>,
  options: CallOptions = {},
): Promise<Answer<O>> {
  const { method, path } = operationTable[operation];
  const query = options.dryRun ? { ...(input.query as object), proef: true } : input.query;
  const sent = client.request(method, path, {
    params: { path: input.path, query },
    body: input.body,
    headers: headersOf(operation, input.ifMatch, options.idempotencyKey),
    signal: options.signal,
  });
  const { data, error, response } = await sent.catch((reason: unknown) => {
    if (options.signal?.aborted) throw reason;
    throw new ProblemError(unreachable);
  });
  if (!response.ok) throw new ProblemError(readProblem(error, response.status));
  return data as Answer<O>;
}
