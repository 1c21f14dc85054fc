export { type GitProposal, type GitProposalRequest, proposeFromGit } from './proposeFromGit.ts';
