import type { Bodies, Fact } from '../people/index.ts';
import { whoMay } from './refusal.ts';

/** One field that is kept about a person: what it says, what for, who sees it, how long it stays. */
export interface KeptField {
  readonly record: string;
  readonly field: string;
  readonly what: string;
  readonly purpose: string;
  readonly seenBy: string;
  readonly keptFor: string;
}

interface RecordKept<Field extends string> {
  readonly purpose: string;
  readonly seenBy: string;
  readonly keptFor: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Kinds of facts that are about no person. A new kind is about people unless it is added here. */
type Impersonal = 'team' | 'post';
type Personal = Exclude<keyof Bodies, Impersonal>;
/** What every fact carries besides what it says; numbers that only the store uses are left out. */
type Frame = Exclude<keyof Fact, 'kind' | 'row' | 'id' | 'body'>;

const asLongAsThePast =
  'As long as the organisation keeps its past: a correction closes a record and does not delete it.';
const accountStays =
  'Until the account is deleted; a closed one stays, so that past deeds keep their author.';
const untilErased = 'Until the person has it erased; a newer word never overwrites it.';
const oneself = 'the person themself';
const skillsSeenBy = `${whoMay('skills.read')}, once the person has read the notice; they see levels and counts`;
const careSeenBy = `${oneself} and ${whoMay('care.read')}, once the person has read the notice`;
const directory = `${whoMay('person.read')}; before its announcement only the people named on it`;

/** The facts. The compiler asks for a line here when a field is added to one of them. */
const facts: { readonly [K in Personal]: RecordKept<string & keyof Bodies[K]> } & {
  readonly fact: RecordKept<Frame>;
} = {
  person: {
    purpose: 'To name the people of the organisation in its chart.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: {
      name: 'The name.',
      handle: 'The name people go by online, where they go by one.',
      standing: 'Whether this is a member, a contractor or a bot.',
    },
  },
  identity: {
    purpose: 'To know one person again in files, in git histories and at sign-in, never by name alone.',
    seenBy: whoMay('person.contact.read'),
    keptFor: asLongAsThePast,
    fields: {
      person: 'Whose address or login it is.',
      kind: 'Whether it is an e-mail address or a login.',
      host: 'Where the login is used, such as github.com.',
      value: 'The address or the login.',
    },
  },
  appointment: {
    purpose: 'To show who leads what, since when, and where nobody does.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: {
      post: 'The seat.',
      person: 'Who sits in it.',
      share: 'The share of the week the seat may take, where somebody said so.',
      acquired: 'Whether hired, promoted, appointed or acting.',
      cover: 'Who stands in while the holder is away.',
      mentor: 'Who helps the holder grow into it.',
      decidedBy: 'Who decided it.',
    },
  },
  membership: {
    purpose: 'To show who belongs to which team.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: { team: 'The team.', person: 'Who belongs to it.' },
  },
  reportingLine: {
    purpose: 'To show who reports to whom, and to let a manager see what only a manager may.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: { person: 'Who reports.', manager: 'To whom.' },
  },
  fact: {
    purpose: 'To show the organisation on any day, and the file or hand that each statement came from.',
    seenBy: 'whoever sees the record it belongs to',
    keptFor: asLongAsThePast,
    fields: {
      from: 'The first day it is true.',
      to: 'The day it ends.',
      openStart: 'Whether it may have begun earlier.',
      announcedOn: 'Before this day only the people named on it see it.',
      recordedAt: 'When it was recorded.',
      retractedAt: 'When it was closed or corrected.',
      retractionAnnouncedOn: 'Before this day only the people named on it see that it was closed.',
      source: 'The file, line and revision it was read from, or that it was typed.',
      addedBy: 'The change that recorded it.',
      retractedBy: 'The change that closed it.',
      retractedBySource: 'The file that closed it, or that a hand did.',
    },
  },
};

/** What stands beside the facts, by table. A test reads the migrations and asks for every column of a new one. */
const besides: Readonly<Record<string, RecordKept<string>>> = {
  account: {
    purpose: 'To know who may sign in, and which person of the chart that is.',
    seenBy: `${oneself}, ${whoMay('invitation.manage')}`,
    keptFor: accountStays,
    fields: {
      userId: 'The sign-in it belongs to.',
      personId: 'The person of the chart.',
      isAdmin: 'Whether an admin.',
      isOwner: 'Whether the owner.',
      isWorksCouncil: 'Whether of the works council.',
      createdAt: 'Since when.',
      closedAt: 'When it was closed.',
    },
  },
  invitation: {
    purpose: 'To let somebody in once, and to answer who invited them.',
    seenBy: whoMay('invitation.manage'),
    keptFor: accountStays,
    fields: {
      email: 'Whom it is for.',
      personId: 'The person of the chart it is for.',
      isAdmin: 'Whether as an admin.',
      isOwner: 'Whether as the owner.',
      isWorksCouncil: 'Whether as one of the works council.',
      createdAt: 'When it was made.',
      createdBy: 'Who invited.',
      acceptedAt: 'When it was taken up.',
      acceptedBy: 'The account that came of it.',
      revokedAt: 'When it was taken back.',
    },
  },
  'sign-in user': {
    purpose: 'To sign in.',
    seenBy: `${oneself}, ${whoMay('invitation.manage')}`,
    keptFor: accountStays,
    fields: {
      name: 'The name.',
      email: 'The e-mail address one signs in with.',
      emailVerified: 'Whether the address was proved.',
      image: 'Left empty: no picture is asked for.',
      createdAt: 'When it was made.',
      updatedAt: 'When it last changed.',
    },
  },
  'sign-in account': {
    purpose:
      'To check the password. The columns for other services stay empty until signing in through one is there.',
    seenBy: 'nobody: of the password only a salted hash is kept',
    keptFor: accountStays,
    fields: {
      userId: 'Whose it is.',
      accountId: 'What the service calls the account; here its own number.',
      providerId: 'Which service; here the password.',
      password: 'The salted hash of the password.',
      accessToken: 'Left empty, for other services.',
      refreshToken: 'Left empty, for other services.',
      idToken: 'Left empty, for other services.',
      createdAt: 'When it was made.',
      updatedAt: 'When the password last changed.',
    },
  },
  'sign-in session': {
    purpose: 'To stay signed in, and to notice and end a sign-in that is not yours.',
    seenBy: oneself,
    keptFor: 'Until it is ended or runs out.',
    fields: {
      userId: 'Whose it is.',
      token: 'The secret that the browser shows.',
      createdAt: 'When it began.',
      updatedAt: 'When it was last made longer.',
      expiresAt: 'When it runs out.',
      ipAddress: 'The network address it came from.',
      userAgent: 'The browser it came from.',
    },
  },
  'sign-in verification': {
    purpose: 'To prove that an e-mail address or a browser is yours.',
    seenBy: 'nobody',
    keptFor: 'Until it is used or runs out.',
    fields: {
      identifier: 'The address, or a number made for the occasion.',
      value: 'The secret that proves it.',
    },
  },
  'sign in failure': {
    purpose: 'To slow down whoever guesses passwords.',
    seenBy: 'nobody: addresses are kept as keyed digests',
    keptFor: 'Minutes.',
    fields: {
      key: 'A digest of the e-mail or network address.',
      failures: 'How often it failed.',
      since: 'Since when.',
    },
  },
  'change set': {
    purpose: 'To answer who changed the chart, and to undo it.',
    seenBy: whoMay('changeset.read'),
    keptFor: asLongAsThePast,
    fields: {
      addedBy: 'Who made the change.',
      addedAt: 'When it was made.',
      summary: 'What it changed, in a sentence.',
      detail: 'The reason given, and what was asked for.',
    },
  },
  'import checkpoint': {
    purpose: 'To go on with the import of a history where it was stopped.',
    seenBy: 'nobody',
    keptFor: 'Until the import is recorded, or another of the same files is begun.',
    fields: { state: 'What the files said about people up to there.' },
  },
  job: {
    purpose: 'To show how far long work is and what came of it, and to go on with it after a break.',
    seenBy: `${oneself}; without what was asked and what came of it, ${whoMay('job.any')}`,
    keptFor: 'Two weeks after its end.',
    fields: {
      startedBy: 'Who started it.',
      createdAt: 'When that was.',
      endedAt: 'When it ended.',
      input: 'What was asked for.',
      message: 'How far it is, or how it ended.',
      checkpoint: 'Where it goes on after a break.',
      answer: 'What came of it, as the one who started it may know it.',
    },
  },
  'finding disposition': {
    purpose: 'To see that a finding is looked after, and by whom.',
    seenBy: whoMay('helm.read'),
    keptFor: asLongAsThePast,
    fields: {
      owner: 'Who looks after it.',
      decidedBy: 'Who resolved, snoozed or accepted it.',
      decidedAt: 'When that was.',
      reason: 'The reason given.',
    },
  },
  'expected seat': {
    purpose: 'To answer who said that a seat is wanted or not.',
    seenBy: whoMay('expectations.read'),
    keptFor: 'Until somebody says otherwise.',
    fields: { setBy: 'Who said it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  charter: {
    purpose: 'To answer who wrote what a seat answers for.',
    seenBy: whoMay('charters.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who wrote it.', setAt: 'When that was.' },
  },
  absence: {
    purpose: 'To ask nobody who is not here, and to let nobody lose standing by being away. Why is not kept.',
    seenBy: whoMay('absence.read'),
    keptFor: asLongAsThePast,
    fields: {
      person: 'Who is away.',
      from: 'From when.',
      to: 'Until when.',
      recordedBy: 'Who recorded it.',
      recordedAt: 'When that was.',
      withdrawnBy: 'Who took it back.',
      withdrawnAt: 'When that was.',
    },
  },
  'code repository': {
    purpose: 'To answer who added or took out a repository.',
    seenBy: whoMay('repository.manage'),
    keptFor: asLongAsThePast,
    fields: {
      addedBy: 'Who added it.',
      addedAt: 'When that was.',
      removedBy: 'Who took it out.',
      removedAt: 'When that was.',
    },
  },
  'code snapshot': {
    purpose: 'To tell who knows which part of the code, and what would be lost with whom.',
    seenBy: `in parts, never as a list of what somebody did: ${whoMay('code.read')}`,
    keptFor: 'Until the repository is taken out. It can be read from the repository again.',
    fields: {
      bytes:
        'Which files each commit touched, on which day, by which numbered signature, and who reviewed it. No time of day.',
    },
  },
  'code lines': {
    purpose: 'To tell how much an area changes.',
    seenBy: `summed up for areas: ${whoMay('code.read')}`,
    keptFor: 'Until the repository is taken out. They can be counted again.',
    fields: { bytes: 'How many lines each change of the last two years added and took away.' },
  },
  'code signature': {
    purpose: 'To see which names and addresses on commits are one human.',
    seenBy: `names: ${whoMay('code.read')}; addresses: ${whoMay('repository.manage')}`,
    keptFor: 'Until the repository is taken out. It can be read from the repository again.',
    fields: {
      number: 'The number the snapshot uses.',
      name: 'The name on the commit.',
      email: 'The address on the commit.',
      login: 'The login, where the commit tells it.',
    },
  },
  'code identity decision': {
    purpose: 'To keep what somebody said about whose a signature is, so that it can be taken back.',
    seenBy: whoMay('repository.manage'),
    keptFor: asLongAsThePast,
    fields: {
      what: 'That two signatures are one human, or are not, or that one is a bot.',
      a: 'The first signature.',
      b: 'The second.',
      decidedBy: 'Who said it.',
      decidedAt: 'When that was.',
      withdrawnBy: 'Who took it back.',
      withdrawnAt: 'When that was.',
    },
  },
  'code area team': {
    purpose: 'To answer who said that a team answers for an area.',
    seenBy: whoMay('code.read'),
    keptFor: asLongAsThePast,
    fields: {
      setBy: 'Who said it.',
      setAt: 'When that was.',
      endedBy: 'Who took it back.',
      endedAt: 'When that was.',
    },
  },
  'feature switch': {
    purpose: 'To answer who switched a feature about people on or off.',
    seenBy: whoMay('audit.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who switched it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'feature notice': {
    purpose: 'To show nothing of a feature about people before each has read what it does.',
    seenBy: `${oneself}; how many have, everyone who is signed in`,
    keptFor: untilErased,
    fields: {
      person: 'Who read it.',
      notice: 'Which wording.',
      acknowledgedAt: 'When that was.',
    },
  },
  skill: {
    purpose: 'To answer who named or retired a skill of the list.',
    seenBy: whoMay('skillList.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who did it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'skill statement': {
    purpose: 'To know how well somebody knows something, and how sure that is. Off until it is switched on.',
    seenBy: `${skillsSeenBy}; who said what, the person themself and, once it is contested, the answerer`,
    keptFor: untilErased,
    fields: {
      person: 'Whose skill it is about.',
      skill: 'Which skill.',
      kind: 'Whether a peer, the person themself or the manager said it. Outcomes of assignments and reviews are no kind.',
      level: 'Which of the five levels.',
      because: 'What was seen, in words.',
      saidBy: 'Who said it.',
      saidOn: 'On which day.',
      recordedAt: 'When it was recorded.',
      source: 'Whether it was typed, or which import it came with.',
      withdrawnOn: 'The day its author took it back.',
      withdrawnAt: 'When that was recorded.',
      withdrawnReason: 'The reason given.',
    },
  },
  'skill contest': {
    purpose: 'To let everyone contest what is said about their skills, and get an answer in time.',
    seenBy: `${oneself}, ${whoMay('skills.answer')} who answers`,
    keptFor: untilErased,
    fields: {
      person: 'Who contests.',
      evidence: 'Which piece.',
      skill: 'Of which skill.',
      reason: 'Why it is wrong.',
      contestedOn: 'Since which day it does not count.',
      contestedAt: 'When that was recorded.',
      due: 'By when it is to be answered.',
      answerer: 'Who is to answer.',
      outcome: 'Whether it was upheld, corrected or withdrawn.',
      answer: 'The answer in words.',
      level: 'The corrected level.',
      answeredBy: 'Who answered.',
      answeredOn: 'On which day.',
      answeredAt: 'When that was recorded.',
    },
  },
  'skill wish': {
    purpose: 'To give people work they grow by, and to spare them what they dread.',
    seenBy: `${skillsSeenBy}; the person alone, where they choose so`,
    keptFor: untilErased,
    fields: {
      person: 'Whose wish.',
      skill: 'Which skill.',
      wish: 'To learn it, to avoid it, or neither any more.',
      shownTo: 'Whether leads see it.',
      setAt: 'When it was said.',
    },
  },
  'skill code consent': {
    purpose: 'To count what somebody knows of code as evidence of skill only while they let it.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: { person: 'Whose choice.', letsCode: 'Whether it counts.', setAt: 'When they chose.' },
  },
  'skill need': {
    purpose: 'To answer who said what a team needs.',
    seenBy: whoMay('skills.team'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who said it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  assumption: {
    purpose: 'To answer who changed what the models of leading assume.',
    seenBy: whoMay('assumptions.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who set it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'leader week': {
    purpose:
      'To work out how full the week of a leader is from hours they log themself. Off until switched on.',
    seenBy: `${oneself}; summed up, ${whoMay('load.read')}`,
    keptFor: untilErased,
    fields: {
      person: 'Whose week.',
      week: 'Which week.',
      ownWork: 'Hours of own technical work.',
      technicalLeading: 'Hours of technical leading.',
      people: 'Hours for people.',
      other: 'All other hours.',
      setAt: 'When it was logged.',
    },
  },
  'leader said': {
    purpose: 'To work out how full the week of a leader is meant to be. Off until switched on.',
    seenBy: whoMay('load.read'),
    keptFor: untilErased,
    fields: {
      person: 'Whose week.',
      from: 'From which day on it holds.',
      projects: 'How many projects they lead.',
      ownWork: 'The share of the week meant for own technical work.',
      mentoringHours: 'Hours of mentoring, given and received.',
      mastered: 'How many of their reports need less of them. Which ones is not kept.',
      setBy: 'Who said it: the leader or their manager.',
      setAt: 'When that was.',
    },
  },
  'load sharing': {
    purpose: 'To show everybody how full the week of a leader is only while the leader wants that.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: { person: 'Who chose.', sharesBand: 'Whether they show it.', setAt: 'When that was.' },
  },
  'load self check': {
    purpose: 'To let leaders see for themselves how they fare. It enters nothing else.',
    seenBy: `${oneself} alone`,
    keptFor: 'Until the person forgets it or has it erased.',
    fields: {
      person: 'Who answered.',
      day: 'On which day.',
      answers: 'The four answers.',
      setAt: 'When that was.',
    },
  },
  'skill request': {
    purpose: 'To let people ask others how well they think they know something.',
    seenBy: 'the one who asks and the one who is asked',
    keptFor: untilErased,
    fields: {
      person: 'Who asks.',
      skill: 'About which skill.',
      asked: 'Whom they ask.',
      note: 'What they write.',
      askedAt: 'When that was.',
      closedAs: 'Whether it was answered or declined.',
      closedAt: 'When that was.',
    },
  },
  'care agreement': {
    purpose: 'To know what a person and their manager expect of each other, also when the manager changes.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'With whom it was agreed.',
      text: 'What was agreed, in words of the manager.',
      agreedBy: 'The manager who wrote it down.',
      agreedOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care acknowledgement': {
    purpose: 'To know that it is what the person agreed too.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Who says so.',
      acknowledgedOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care goal': {
    purpose: 'To give a person work and help that take them where they want to grow.',
    seenBy: whoMay('growthGoals.read'),
    keptFor: untilErased,
    fields: {
      person: 'Whose goal.',
      text: 'The goal, in their own words.',
      setOn: 'On which day they wrote it.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care talk': {
    purpose:
      'To notice when a person and their manager have not talked for long. What they said is not kept.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Who talked with their manager.',
      manager: 'With whom.',
      talkedOn: 'On which day.',
      tickedBy: 'Which of the two said so.',
      recordedAt: 'When that was recorded.',
      withdrawnAt: 'When it was taken back.',
    },
  },
  'care wish heard': {
    purpose: 'To notice a wish that a person shows and nobody has talked about.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Whose wish.',
      skill: 'About which skill.',
      heardBy: 'The manager who talked about it.',
      heardOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
  'leading episode': {
    purpose:
      'To let people show that they have led, in their own words. What they produce themselves is no kind.',
    seenBy: `${whoMay('episodes.read')}; and who was asked to confirm it, that one`,
    keptFor: 'Until the person has it erased; what they withdraw is hidden from others at once.',
    fields: {
      person: 'Who led, and wrote it down.',
      kind: 'In which way: a project, a decision, an incident and so on.',
      what: 'What it was, in their words.',
      seat: 'For which seat it is evidence.',
      practice: 'Which practice it shows.',
      fromDay: 'From when.',
      toDay: 'Until when.',
      recordedOn: 'On which day they wrote it.',
      source: 'Whether it was typed, or which import it came with.',
      withdrawnOn: 'The day they took it back.',
    },
  },
  'episode confirmation': {
    purpose: 'To have somebody who saw it say so.',
    seenBy: `the person themself and who was asked; once confirmed, ${whoMay('episodes.read')}`,
    keptFor: untilErased,
    fields: {
      person: 'Who asks.',
      episode: 'To confirm which episode.',
      asked: 'Whom they ask.',
      note: 'What they write with it.',
      askedOn: 'On which day.',
      answer: 'Whether it was confirmed or declined. A refusal is seen by the person alone.',
      word: 'What was seen, in words.',
      answeredOn: 'On which day it was answered.',
    },
  },
  'leading path': {
    purpose: 'To show somebody the way to a seat they would like, and let them choose who may see it.',
    seenBy: 'the person themself; their manager and their mentor, each only where the person shows it',
    keptFor: untilErased,
    fields: {
      person: 'Whose path.',
      aim: 'Which seat they would like.',
      shownToManager: 'Whether the manager may see it.',
      shownToMentor: 'Whether the mentor may see it.',
      setOn: 'On which day they said so.',
    },
  },
  'mentor offer': {
    purpose: 'To find mentors among those who have done it and would.',
    seenBy: whoMay('mentors.read'),
    keptFor: untilErased,
    fields: {
      person: 'Who offers.',
      seats: 'For holders of which seats.',
      places: 'How many at once.',
      untilDay: 'Until when.',
      note: 'What they write with it.',
      setOn: 'On which day they said so.',
    },
  },
  mentorship: {
    purpose: 'To help who leads for the first time by somebody who has done it.',
    seenBy: `the two; once both have said yes, that it is: ${whoMay('mentors.read')}`,
    keptFor: untilErased,
    fields: {
      mentee: 'Who asks for a mentor.',
      mentor: 'Whom they ask.',
      outsideName:
        'A mentor from outside, as the mentee calls them; only with their consent, and seen by the mentee alone.',
      seat: 'For which seat.',
    },
  },
  'mentorship step': {
    purpose:
      'To know where the two stand, and to remind them of a talk. Nothing of a talk but its day is kept.',
    seenBy: 'the two',
    keptFor: untilErased,
    fields: {
      mentorship: 'Between whom.',
      step: 'What was done: asked, trial talk, yes, talk, end and so on.',
      takenBy: 'By which of the two.',
      onDay: 'On which day.',
      word: 'A note with the request, or why it ended.',
      cadenceDays: 'How often they want to talk.',
      reviewOn: 'When they want to look back.',
      recordedOn: 'On which day it was recorded.',
    },
  },
  'delegation item': {
    purpose: 'To let a leader see what waits for them, and what to hand on. Off until it is switched on.',
    seenBy: `${whoMay('delegation.own')}; who takes one on sees that one, without who waits for it`,
    keptFor: untilErased,
    fields: {
      leader: 'Whose queue it is in.',
      title: 'What it is.',
      taskClass: 'What kind of task it is.',
      waitsFor: 'Who or what waits for it, in words.',
      heldUpHours: 'Hours of others that stand still each week while it waits.',
      setOn: 'On which day it was said.',
      setAt: 'When that was recorded.',
    },
  },
  'delegation choice': {
    purpose: 'To keep what was decided with what was predicted, so that the two can be compared.',
    seenBy: `${whoMay('delegation.own')} who decides; what was handed on, ${whoMay('delegation.received')} who takes it on, without the prediction`,
    keptFor: untilErased,
    fields: {
      leader: 'Who decides.',
      choice: 'Whether they do it or hand it on.',
      delegate: 'Whom they ask.',
      level: 'How much freedom goes with it.',
      reason: 'Why they do it themself. Nobody else sees it.',
      reasonText: 'The same in words. Nobody else sees it.',
      word: 'A word to the one who is asked.',
      followed: 'Whether it was chosen just as it was proposed.',
      why: 'Why this person was asked, and what about them went into it.',
      chosenOn: 'On which day.',
      chosenAt: 'When that was recorded.',
    },
  },
  'delegation answer': {
    purpose: 'To let everyone accept, decline, or say what they would do otherwise.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      answer: 'Yes, no, or otherwise.',
      word: 'What was said with it.',
      answeredOn: 'On which day.',
      answeredAt: 'When that was recorded.',
    },
  },
  'delegation outcome': {
    purpose:
      'To compare a prediction with what happened, and to estimate the class of task anew. Never a person.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      leaderHours: 'Hours it took the leader.',
      otherHours: 'Hours it took the other.',
      went: 'Whether it went well or had to be mended.',
      recordedOn: 'On which day it was said.',
      recordedAt: 'When that was recorded.',
    },
  },
  'delegation sharing': {
    purpose:
      'To let a leader show what an hour of theirs is worth to who judges their seat, and nothing else.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: {
      person: 'Whose choice.',
      sharesMu: 'Whether the number is shown.',
      setAt: 'When they chose.',
    },
  },
  'delegation level': {
    purpose: 'To agree how much freedom somebody has with a class of task.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      leader: 'Who gives it.',
      person: 'Who has it.',
      taskClass: 'With which class of task.',
      level: 'How much freedom.',
      reason: 'The reason given.',
      setOn: 'From which day.',
      setAt: 'When that was recorded.',
    },
  },
  'split word': {
    purpose: 'To judge whether a team is ready for two at its helm, as long as nothing else tells it.',
    seenBy: `${whoMay('split.read')}, and who is named`,
    keptFor: untilErased,
    fields: {
      team: 'Which team.',
      about: 'Whether it is about its goals, or about who is ready for the tech lead seat.',
      answer: 'Whether it is so.',
      since: 'Since which day.',
      candidate: 'Who is said to be ready.',
      evidence: 'What it rests on.',
      saidBy: 'Who said it.',
      saidOn: 'On which day.',
      saidAt: 'When that was recorded.',
    },
  },
  'seat decision': {
    purpose: 'To keep who decided on one seat or two, and why.',
    seenBy: `${whoMay('split.read')}, and those who are to hold the seats`,
    keptFor: asLongAsThePast,
    fields: {
      team: 'Of which team.',
      verdict: 'Whether the seat is split, relieved or kept.',
      holder: 'Who held both seats.',
      em: 'Who is to lead the people.',
      tl: 'Who is to lead the technology.',
      on: 'From which day.',
      reason: 'The reason given.',
      advised: 'What was advised.',
      conditions: 'How each condition was answered, without figures.',
      decidedBy: 'Who decided.',
      decidedOn: 'On which day.',
      decidedAt: 'When that was recorded.',
      carriedOutBy: 'Who made the appointments.',
      carriedOutOn: 'On which day.',
      withdrawnBy: 'Who took it back.',
      withdrawnOn: 'On which day.',
      withdrawnReason: 'The reason given.',
    },
  },
  'split step': {
    purpose: 'To hand over what one person led to two, and forget nothing.',
    seenBy: `${whoMay('split.read')}; their own steps also those who see to them`,
    keptFor: asLongAsThePast,
    fields: {
      kind: 'What kind of thing is handed over.',
      what: 'What is to be done.',
      person: 'Who gets another manager.',
      to: 'To whom it goes.',
      owner: 'Who sees to it.',
      due: 'By when.',
      doneOn: 'On which day it was done.',
      doneBy: 'Who said so.',
      setBy: 'Who worded it.',
      setAt: 'When that was.',
    },
  },
  partnership: {
    purpose: 'To tell everybody who of two leaders decides what.',
    seenBy: whoMay('partnership.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who wrote it down.', setOn: 'On which day.', setAt: 'When that was recorded.' },
  },
  'partnership signature': {
    purpose: 'To tell that both agree.',
    seenBy: whoMay('partnership.read'),
    keptFor: untilErased,
    fields: { person: 'Who signed.', signedOn: 'On which day.', signedAt: 'When that was recorded.' },
  },
  vacancy: {
    purpose: 'To answer who opened a seat, and who stands in while it is empty.',
    seenBy: whoMay('vacancy.read'),
    keptFor: asLongAsThePast,
    fields: {
      reason: 'Why the seat is open.',
      waits: 'What waits for it, as it was typed.',
      cover: 'Who stands in.',
      setBy: 'Who opened or changed it.',
      setAt: 'When that was.',
    },
  },
  'vacancy call': {
    purpose: 'To call every seat out openly, and to answer who did.',
    seenBy: whoMay('vacancy.read'),
    keptFor: asLongAsThePast,
    fields: {
      words: 'What the seat is about.',
      setBy: 'Who wrote the call.',
      setAt: 'When that was.',
    },
  },
  'vacancy end': {
    purpose: 'To answer years later who was chosen for a seat, by whom and why.',
    seenBy: `who was chosen: ${whoMay('vacancy.read')}, once it is announced; why: those who stood and ${whoMay('vacancy.edit')}`,
    keptFor: 'The fact of the decision for good; the names in it until they are erased.',
    fields: {
      person: 'Who was chosen.',
      appointment: 'The appointment it ended in.',
      reason: 'The reason given.',
      alternatives: 'How many stood up, and both ways as they were worked out. No name of anybody else.',
      decidedBy: 'Who decided.',
      decidedAt: 'When that was.',
    },
  },
  candidacy: {
    purpose: 'To let people stand up for a seat in their own words. Off until it is switched on.',
    seenBy: `${oneself}; once the call is over ${whoMay('slate.read')}; nobody once it is withdrawn`,
    keptFor:
      'Until the process ends: then what was written goes, and withdrawn ones altogether. That somebody stood is kept for them alone, until they take it away.',
    fields: {
      person: 'Who stands up.',
      statement: 'Why, in their own words.',
      episodes: 'Which times of leading they show.',
      stoodOn: 'Since which day.',
      changedAt: 'When it was last worded.',
      withdrawnOn: 'The day they took it back.',
    },
  },
  'outside candidate': {
    purpose: 'To set people from outside beside those from within, with as little of them as possible.',
    seenBy: whoMay('slate.read'),
    keptFor: 'Until the process ends; then it is deleted.',
    fields: {
      reference: 'Initials or a reference, at most twelve letters. No name.',
      meets: 'Which lines of the profile they showed they meet.',
      freeFrom: 'From when they could begin.',
      addedBy: 'Who noted it.',
      addedAt: 'When that was.',
    },
  },
  'seat task': {
    purpose: 'To help people into a seat and out of it.',
    seenBy: whoMay('handover.edit'),
    keptFor: untilErased,
    fields: {
      appointment: 'For which appointment.',
      key: 'Which line of the list.',
      person: 'Whose list.',
      what: 'The words of a line that was typed.',
      toPerson: 'Who takes it over.',
      due: 'By when.',
      doneOn: 'When it was ticked off.',
      setBy: 'Who said so.',
      setAt: 'When that was.',
    },
  },
  'seat term': {
    purpose: 'To talk in time about whether somebody goes on in a seat. It ends nothing by itself.',
    seenBy: `${whoMay('handover.edit')}; ${whoMay('vacancy.edit')} of the team`,
    keptFor: untilErased,
    fields: {
      appointment: 'Which appointment.',
      person: 'Who holds it.',
      endsOn: 'Until when it is meant to be held.',
      reason: 'The reason given.',
      setBy: 'Who said so.',
      setAt: 'When that was.',
    },
  },
  emeritus: {
    purpose: 'To know whom to ask for advice on a seat they held. It gives no right.',
    seenBy: whoMay('vacancy.read'),
    keptFor: untilErased,
    fields: {
      person: 'Who held it.',
      post: 'Which seat.',
      fromDay: 'Since which day.',
      saidBy: 'Who said so.',
      saidAt: 'When that was.',
      endedOn: 'When the mark ended.',
    },
  },
  'access log': {
    purpose: 'To let everyone see who looked at their personal data. The chart itself is not logged.',
    seenBy: whoMay('accessLog.own'),
    keptFor: 'At least 6 months; no job deletes it yet.',
    fields: {
      subject: 'Whose data was looked at.',
      viewer: 'Who looked.',
      what: 'At which kind of data.',
      day: 'On which day.',
      times: 'How often on that day.',
      lastAt: 'When last on that day.',
    },
  },
  'audit entry': {
    purpose: 'To prove afterwards what was done, and that the record of it was not altered.',
    seenBy: whoMay('audit.read'),
    keptFor: 'For good: it names nobody.',
    fields: { at: 'When something was done.', action: 'What kind of thing was done.' },
  },
  'audit payload': {
    purpose: 'To answer who did what, as long as nobody concerned asked to have it erased.',
    seenBy: `${whoMay('audit.read')}, without personal content`,
    keptFor: 'At least 6 months, and until it is erased; no job deletes it yet.',
    fields: {
      actor: 'Who did it.',
      subject: 'To whom or what.',
      reason: 'The reason given.',
      payload: 'The particulars, without personal content.',
    },
  },
};

/** `retractionAnnouncedOn` → `retraction announced on`. */
const spoken = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every field about a person that the product keeps, for the works-agreement page. */
export const worksAgreement = (): readonly KeptField[] =>
  Object.entries({ ...facts, ...besides }).flatMap(([record, { fields, ...rest }]) =>
    Object.entries(fields).map(([field, what]) => ({
      record: spoken(record),
      field: spoken(field),
      what,
      ...rest,
    })),
  );
