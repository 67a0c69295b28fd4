/** The states of the domain, each in its tone, sign and word. */
import { useTranslation } from 'react-i18next';
import type { Escalatie, MijlpaalStatus, Planfase, Sleutelproject, Woningbouwplan } from '@/api/models';
import { StatusLabel, type Tone } from '@/ui/StatusLabel';

export const mijlpaalTones: Record<MijlpaalStatus, Tone> = {
  opSchema: 'info',
  dreigtTeLaat: 'warning',
  teLaat: 'negative',
  nietBijgewerkt: 'unknown',
  behaald: 'positive',
  vervallen: 'neutral',
};

export function MijlpaalStatusLabel({ status }: { status: MijlpaalStatus | null | undefined }) {
  const { t } = useTranslation();
  return status ? <StatusLabel tone={mijlpaalTones[status]}>{t(`waarde.mijlpaalStatus.${status}`)}</StatusLabel> : null;
}

const projectTones: Record<Sleutelproject['status'], Tone> = {
  actief: 'info',
  gepauzeerd: 'warning',
  beeindigd: 'neutral',
};

export function ProjectStatusLabel({ status }: { status: Sleutelproject['status'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={projectTones[status]}>{t(`waarde.projectStatus.${status}`)}</StatusLabel>;
}

const planfaseTones: Record<Planfase['status'], Tone> = {
  nogNietGestart: 'neutral',
  lopend: 'info',
  afgesloten: 'positive',
};

export function PlanfaseStatusLabel({ status }: { status: Planfase['status'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={planfaseTones[status]}>{t(`waarde.planfaseStatus.${status}`)}</StatusLabel>;
}

const escalatieTones: Record<Escalatie['status'], Tone> = {
  concept: 'neutral',
  gemeld: 'warning',
  inBehandeling: 'info',
  opgelost: 'positive',
  afgewezen: 'neutral',
  ingetrokken: 'neutral',
  opgeschort: 'unknown',
};

export function EscalatieStatusLabel({ status }: { status: Escalatie['status'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={escalatieTones[status]}>{t(`waarde.escalatieStatus.${status}`)}</StatusLabel>;
}

const hardheidTones: Record<Woningbouwplan['hardheid'], Tone> = {
  hard: 'positive',
  zacht: 'info',
  teltNiet: 'neutral',
  onbekend: 'unknown',
};

export function HardheidLabel({ hardheid }: { hardheid: Woningbouwplan['hardheid'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={hardheidTones[hardheid]}>{t(`waarde.hardheid.${hardheid}`)}</StatusLabel>;
}
