/** A feature that says something about people. It is off until somebody with the right switches it on. */
export interface PersonalFeature {
  readonly title: string;
  /** What changes once it is on, in a sentence. */
  readonly purpose: string;
  /** Rises when the notice says something new: then everybody is asked to read it again. */
  readonly notice: number;
  /** What each person is told before anything about them is shown to others. */
  readonly says: readonly string[];
}

/** All of them, by the name that the tables keep. */
export const personalFeatures = {
  skills: {
    title: 'Skills',
    purpose: 'People say what they know and wish to learn; leads see it for their team, with its doubt.',
    notice: 1,
    says: [
      'You, people you work with and your manager can say how well you know something. You see every word, who said it and when.',
      'You can contest each piece. Until your manager has answered, it does not count.',
      'Code you know counts only if you let it, and you can change your mind at any time.',
      'Your engineering manager and your tech lead see the level, how sure it is, and the wishes you show. Nobody else does, and nobody is ranked.',
      'What comes of your assignments and reviews is no evidence. Nothing here may be used for pay or discipline.',
      'Who looks is in your access log.',
    ],
  },
  load: {
    title: 'Load of leaders',
    purpose:
      'Who leads sees how full their week is, and so does their manager; advice on one seat or two rests on it.',
    notice: 1,
    says: [
      'Of who leads, the load of the week is worked out: from reports, projects, mentoring and own work, and from hours you log yourself. Nobody else logs hours for you.',
      'You and your manager see the figure. Those above see a band; everybody else only if you share it.',
      'The self-check on burnout is seen by you alone, by nobody else, ever.',
      'Of who leads nobody, no load is worked out. Git measures nobody’s hours.',
      'Nothing here may be used for pay or discipline. Who looks is in your access log.',
    ],
  },
  delegation: {
    title: 'Do it or delegate',
    purpose: 'A leader keeps a short list of what waits for them, and works out what to hand on.',
    notice: 1,
    says: [
      'Your list, your choices and your reasons are yours alone. Who takes something on sees that one thing.',
      'Of what you take on, the hours it took are written down. You both see them, and they are no measure of you.',
      'What came of it re-estimates the kind of task, from at least five outcomes of more than one person, and never a person.',
      'Who could learn something is found from levels and wishes that people show their leads.',
      'Nothing here may be used for pay or discipline.',
    ],
  },
  mentoring: {
    title: 'Mentors and the path to leading',
    purpose:
      'Who leads for the first time gets a mentor who has done it; times of leading are written down by who led.',
    notice: 1,
    says: [
      'Who mentors whom is for all to see, once both have said yes. A request that came to nothing is seen by the two alone.',
      'Times you led something are written by you, and confirmed by somebody who saw it. You, your manager and your mentor see them.',
      'Nobody is given a score, and what you produce yourself is no input.',
      'You can take back what you wrote at any time.',
    ],
  },
  vacancies: {
    title: 'How leaders come',
    purpose:
      'A vacant seat gets an open call, and candidates from within and from outside stand side by side.',
    notice: 1,
    says: [
      'Every vacancy is called out openly first. You are a candidate only if you say so.',
      'You see all that is kept about your candidacy, and may withdraw at any time; then it is hidden at once.',
      'There is no list of people who are ready, and no score. Those who choose see the times of leading that you show them.',
      'What you produce yourself is no input, and nothing here may be used for pay or discipline.',
    ],
  },
  care: {
    title: 'Nobody is forgotten',
    purpose:
      'A manager sees for each of their people what is missing: expectations, a goal, a talk, a wish that was heard.',
    notice: 1,
    says: [
      'You and your manager alone see what you agreed: expectations, growth goal, days of your talks. What was said in a talk is not kept here.',
      'What is missing is a task of your manager, no judgement of you, and nobody else sees it.',
      'A new manager starts with what you agreed, and you can change your part of it.',
      'Nothing here may be used for pay or discipline. Who looks is in your access log.',
    ],
  },
} as const satisfies Readonly<Record<string, PersonalFeature>>;
export type FeatureName = keyof typeof personalFeatures;
export const featureNames = Object.keys(personalFeatures) as readonly FeatureName[];
