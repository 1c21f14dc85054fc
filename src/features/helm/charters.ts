import type { CharterAnswer } from './api.ts';

export type Charter = Omit<CharterAnswer, 'version' | 'isDefault'>;

const engineeringManager: Charter = {
  role: 'EM',
  title: 'Engineering manager',
  inOneSentence:
    'Leads the people: how each of them does, grows and fares, while the product meets what the business needs.',
  peopleSide: [
    'How well everyone in the team works, the tech lead included: says early and plainly what goes well and what does not.',
    'That everyone has what they need to get things done, and that what stands in their way is taken away.',
    'That people are well here: a load they can carry, fair treatment, work that means something to them.',
    'That everyone grows: knows where you want to go, and looks for work that takes you there.',
    'Hiring, promotion and parting, and that nobody is surprised by any of them.',
  ],
  technologySide: [
    'Understands the work well enough to see when it is stuck, and leaves decisions on technology to the tech lead.',
    'That the tech lead has the time, the standing and the backing to lead.',
    'Brings what the business needs to the team, and the price of it in technology back to the business.',
  ],
  sharedPlanning: [
    'With the tech lead: how many people, with which skills and at which level, the coming work needs.',
    'With the tech lead: who works on what, so that the work fits the skills of today and grows those of tomorrow.',
    'With the tech lead: who covers for whom, and that nobody stands alone with something important.',
  ],
  choosesBetween: [
    'What the business needs now, and what a person needs to grow. When the two cannot be had together, decides openly and says what is owed.',
    'The one who would do it soonest, and the one who would learn most from it.',
    'Stepping in, and letting someone find their own way.',
    'A date that was promised, and a load that people can carry.',
  ],
};

const techLead: Charter = {
  role: 'TL',
  title: 'Tech lead',
  inOneSentence: 'Leads the technology: what is built and how, in which order, and that it keeps moving.',
  peopleSide: [
    'Teaches by working with you: reviews, pairs, explains why, and says it when something was done well.',
    'Tells the manager early where skills are missing or someone struggles, and you first.',
    'Does not judge pay or promotion and sees nothing you tell your manager alone.',
  ],
  technologySide: [
    'Technical decisions: that they are made in time, with those who have to live with them, and written down.',
    'The architecture: that the system can still be changed next year.',
    'Priorities of the work: what comes first, and what is left undone on purpose.',
    'The pace: that work flows in small steps, and that what waits for a decision does not wait long.',
    'The project: who does what by when, what depends on whom, and that others hear early when a date moves.',
  ],
  sharedPlanning: [
    'With the manager: how many people, with which skills and at which level, the coming work needs.',
    'With the manager: who works on what, so that the work fits the skills of today and grows those of tomorrow.',
    'With the manager: which knowledge sits in one head only, and who learns it next.',
  ],
  choosesBetween: [
    'Doing it quickly oneself, and handing it on so that someone learns it.',
    'New features, and the care that keeps the system fit to be changed.',
    'Deciding now with what is known, and waiting until more is known.',
    'Own code, and the questions of all who wait for an answer.',
  ],
};

const programManager: Charter = {
  role: 'PgM',
  title: 'Program manager',
  inOneSentence:
    'Keeps work that runs through several teams together: its dates, its dependencies, and who knows of them.',
  peopleSide: [
    'Leads nobody: your manager and your tech lead stay the ones you turn to.',
    'Guards your time: asks once, in one place, and does not let the same report be written twice.',
    'Says it openly when a plan only holds if people work more than they should.',
  ],
  technologySide: [
    'Knows what each team waits for from another, and brings the two who can settle it together.',
    'Leaves the how to the tech leads, and asks until the how long is clear.',
    'Keeps the list of risks, each with a name on it and a day to look again.',
  ],
  sharedPlanning: [
    'With managers and tech leads: one plan for all teams it touches, with ranges instead of wishes.',
    'With managers: what happens to the other dates when someone is away or moves to another team.',
    'With the business: what can be left out, long before the date is in danger.',
  ],
  choosesBetween: [
    'The date, and what is in it.',
    'One team that has to wait, and another that has to interrupt its work.',
    'A decision made by those who are there, and a better one made later with everyone.',
  ],
};

const techLeadManager: Charter = {
  role: 'TLM',
  title: 'Tech lead manager',
  inOneSentence:
    'Leads both the people and the technology of a team that is small or new, until the team is ready for two.',
  peopleSide: [
    'All that an engineering manager answers for: how each person does, grows and fares.',
    'Keeps time for people even in a week when the code is on fire: a one-to-one is moved, never dropped.',
    'Tells you which hat is on: advice on the code is no verdict on you.',
  ],
  technologySide: [
    'All that a tech lead answers for: decisions, architecture, priorities, pace and project.',
    'Keeps their own work small enough that nobody waits for it.',
    'Hands on technical decisions early, so that someone grows into the tech lead seat.',
  ],
  sharedPlanning: [
    'Has both sides of each plan in one head, so shows the plan to the team or a mentor before it is settled.',
    'Staffs the team and sets people on work alone, and therefore writes down why.',
    'Looks every quarter with the director whether it is time for two: an engineering manager and a tech lead.',
  ],
  choosesBetween: [
    'People and code, each week anew: the one that shouts louder is not always the one that matters more.',
    'Doing it quickly oneself, and handing it on so that someone learns it. With two jobs in one week, handing on is the rule.',
    'Which of the two seats to keep when the team has outgrown one person.',
  ],
};

/** What the four answer for until the organisation writes its own: no team works well without a leader for each side. */
export const defaultCharters: readonly Charter[] = [
  engineeringManager,
  techLead,
  techLeadManager,
  programManager,
];
