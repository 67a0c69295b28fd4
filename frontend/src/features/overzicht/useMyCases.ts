import { useRead } from '@/api/queries';

/** The open cases in which I am to act, what ends first on top. */
export function useMyCases() {
  return useRead('listEscalaties', { query: { aanZet: true, open: true, sort: 'afhandelenVoor', limit: 200 } });
}
