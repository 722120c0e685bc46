/** Who will meet the connector: its own tenant, or everyone after certification under one of two programmes. */
export const profiles = ['custom', 'certified', 'independent'] as const;
export type Profile = (typeof profiles)[number];
