import { careHome } from '../features/care/server/index.ts';
import { delegationHome } from '../features/delegation/server/index.ts';
import { helmHome, listCharters } from '../features/helm/server/index.ts';
import type { HomeServer, HomeSources } from '../features/home/server/index.ts';
import { leadershipHome } from '../features/leadership/server/index.ts';
import { sayBand } from '../features/load/index.ts';
import { loadHome, readBands } from '../features/load/server/index.ts';
import { mentoringHome } from '../features/mentoring/server/index.ts';
import { skillsHome } from '../features/skills/server/index.ts';
import { vacanciesHome } from '../features/vacancies/server/index.ts';
import type { Wheelhouse } from './openWheelhouse.ts';

type Ground = Pick<Wheelhouse, 'people' | 'helm' | 'skills' | 'leading' | 'log'>;

/** Whatever has something to tell on somebody's home, by what it tells about. */
const sourcesOf = ({ helm, skills, leading }: Ground): HomeSources => ({
  'The helm': helmHome(helm),
  Skills: skillsHome(skills),
  Load: loadHome(leading.load),
  'Do it or delegate': delegationHome(leading.delegation),
  Mentors: mentoringHome(leading.mentoring),
  Leadership: leadershipHome(leading.leadership),
  Vacancies: vacanciesHome(leading.vacancies),
  'Nobody is forgotten': careHome(leading.care),
});

/** Puts the home together from all features. */
export const openHome = (ground: Ground): HomeServer => ({
  people: ground.people,
  sources: sourcesOf(ground),
  charters: async (asking) =>
    new Map(
      (await listCharters(ground.helm, asking)).map(({ role, inOneSentence }) => [role, inOneSentence]),
    ),
  loads: async (asking, view, people) => {
    const bands = await readBands(ground.leading.load, asking, view, people);
    return new Map([...bands].map(([person, band]) => [person, `Their week ${sayBand[band]}.`]));
  },
  decisions: { notConnected: 'Which decisions wait for whom is not connected yet.' },
  onFailure: (source, error) => ground.log.warn(`a home goes without: ${source}`, { error }),
});
