import type { Role } from '../people/index.ts';

/** Seats one can be mentored for, and grow into, in the order of the path. */
export const leadSeats = ['TL', 'TLM', 'EM', 'PgM'] as const;
export type LeadSeat = (typeof leadSeats)[number];

/** Which posts of one team a seat is made of. */
export const rolesOf: Readonly<Record<LeadSeat, readonly Role[]>> = {
  TL: ['TL'],
  TLM: ['EM', 'TL'],
  EM: ['EM'],
  PgM: ['PgM'],
};

export const seatNames: Readonly<Record<LeadSeat, string>> = {
  TL: 'tech lead',
  TLM: 'tech lead manager',
  EM: 'engineering manager',
  PgM: 'program manager',
};
