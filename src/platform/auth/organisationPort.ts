import { InputError } from '../../base/errors.ts';

/** What sign-in asks of the organisation, which it does not know itself. */
export interface OrganisationPort {
  isPerson(personId: string): Promise<boolean>;
  /** What the organisation is called from now on. */
  rename(name: string): Promise<void>;
}

/** An account must not be given to nobody: whoever got that id later would get its rights. */
export const needPerson = async (organisation: OrganisationPort, personId: string | null): Promise<void> => {
  if (personId !== null && !(await organisation.isPerson(personId)))
    throw new InputError(
      'no-person',
      `There is no person ${personId} here. Choose one from the directory, or leave the person out.`,
    );
};
