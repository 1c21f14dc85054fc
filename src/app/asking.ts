import { InputError } from '../base/errors.ts';
import {
  type Action,
  mayDo,
  type Viewer as Relative,
  refusal,
  relationsTo,
} from '../features/access/index.ts';
import type { About, Asking } from '../features/people/server/index.ts';
import type { Wheelhouse } from './openWheelhouse.ts';
import { todayIn } from './today.ts';

/** An account, or the owner of the home folder on the command line (`userId` null). */
export interface Asker extends Relative {
  readonly userId: string | null;
}

/** Who owns the home folder owns the installation: the files are theirs. */
export const homeOwner: Asker = {
  userId: null,
  personId: null,
  isAdmin: true,
  isOwner: true,
  isWorksCouncil: false,
};

/** Who asks and what they may, on today's organisation as they know it. Null: nobody is signed in. */
export const askingFor = async (
  { people, orgId, organisation, now: clock }: Wheelhouse,
  asker: Asker | null,
): Promise<Asking> => {
  const now = clock();
  const today = todayIn((await organisation()).zone, now);
  const personId = asker?.personId ?? null;
  const edition = await people.chronicles.read(orgId);
  const { roster } = edition.view({ knownAt: null, viewer: personId, today }, today);
  const relations = (about: About) => relationsTo(roster, asker, about);
  const allows = (action: string, about: About) => mayDo(action as Action, relations(about));
  return {
    orgId,
    userId: asker?.userId ?? null,
    personId,
    today,
    now,
    mayDo: allows,
    may: (action, about) => {
      if (!allows(action, about))
        throw new InputError('forbidden', refusal(action as Action, relations(about)));
    },
  };
};
