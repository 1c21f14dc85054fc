export { type Action, actions, mayDo, policy, type Relation, relations } from './policy.ts';
export { refusal, whoMay } from './refusal.ts';
export { relationsTo, type Subject, type Viewer } from './relations.ts';
export { type KeptField, worksAgreement } from './worksAgreement.ts';
