/** Refusals of the server: `application/problem+json` (RFC 9457) with a stable `code` that the texts translate. */

/** One fault of the input; `name` is the path of the field in dots (`locatie.coordinates`). */
export interface InvalidParam {
  name: string;
  in?: string;
  code: string;
  reason: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  /** The trace id that finds the line in the server's log. */
  instance?: string;
  parameters?: Record<string, unknown>;
  invalidParams?: InvalidParam[];
  /** The present representation, when someone else changed the object first (412). */
  huidig?: unknown;
}

export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** The problem that stands for a server that could not be reached. */
export const unreachable: Problem = { status: 0, code: 'geenVerbinding', title: '', detail: '' };

/** Reads the refusal out of the body of an answer; an answer without one (a proxy's) keeps its status only. */
export function readProblem(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body)
    return { ...unreachable, status, ...(body as Partial<Problem>) };
  return { status, code: 'onverwachtAntwoord', title: '', detail: '' };
}

/** What browsers say when a part of the application itself does not come. */
const partMissing = /dynamically imported module|importing a module script failed/i;

/** The refusal behind anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof Error && partMissing.test(error.message)) return unreachable;
  return { status: 0, code: 'onverwachteFout', title: '', detail: error instanceof Error ? error.message : '' };
}
