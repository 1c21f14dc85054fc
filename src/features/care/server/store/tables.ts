import type { Kysely } from 'kysely';

interface Recorded {
  org_id: string;
  recorded_at: Date;
}

export interface CareTables {
  care_agreement: Recorded & {
    person: string;
    version: number;
    text: string;
    agreed_by: string | null;
    agreed_on: string;
  };
  care_acknowledgement: Recorded & { person: string; version: number; acknowledged_on: string };
  care_goal: Recorded & { person: string; version: number; text: string | null; set_on: string };
  care_talk: Recorded & {
    id: string;
    person: string;
    manager: string | null;
    talked_on: string;
    ticked_by: string | null;
    withdrawn_at: Date | null;
  };
  care_wish_heard: Recorded & {
    person: string;
    skill: string;
    wish_version: number;
    heard_by: string | null;
    heard_on: string;
  };
}
export type CareDb = Kysely<CareTables>;
