import type { Escalatie } from '@/api/models';

/** Who must act now: the person, else whom the level names, and of which organisation. */
export function AanZet({ escalatie: { aanZet, niveauNaam } }: { escalatie: Escalatie }) {
  if (!aanZet) return niveauNaam;
  return `${aanZet.naam ?? niveauNaam}, ${aanZet.organisatieNaam}`;
}
