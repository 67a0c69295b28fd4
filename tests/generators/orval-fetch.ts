import { base } from './scenario.js';

let token: string | undefined;

/** From here on, whoever has this token. */
export function be(whoever: string): void {
  token = whoever;
}

export async function call<T>(path: string, options: RequestInit): Promise<T> {
  const headers = new Headers(options.headers);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  const response = await fetch(base + path, { ...options, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text ? JSON.parse(text) : undefined } as T;
}
