/** Closed lists of this noun in their order; their names are in the texts under `waarde`. */
export const soorten = ['knelpunt', 'conflict', 'uitblijvendBesluit', 'capaciteit'] as const;
export const openStatussen = ['concept', 'gemeld', 'inBehandeling', 'opgeschort'] as const;
export const statussen = [...openStatussen, 'opgelost', 'afgewezen', 'ingetrokken'] as const;
export const uitkomsten = ['besluit', 'afspraak', 'advies', 'toezegging'] as const;
export const probleemhouders = ['gemeente', 'provincie'] as const;
