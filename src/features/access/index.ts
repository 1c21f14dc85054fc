export * from './featureApi.ts';
export { type Action, actions, mayDo, policy, type Relation } from './policy.ts';
export { refusal } from './refusal.ts';
export { relationsTo, type Subject, type Viewer } from './relations.ts';
export { sayOff } from './sayOff.ts';
export { managedBy, whoManages } from './whoManages.ts';
export { type KeptField, worksAgreement } from './worksAgreement.ts';
