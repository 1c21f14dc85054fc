export { Codebases } from './codebases.ts';
export type { CodeServer, Readings } from './codeServer.ts';
export { addRepositories, ensureRepository } from './editing.ts';
export { hangingOn } from './hangingOn.ts';
export { knownBy, technologiesIn } from './knownCode.ts';
export {
  askWho,
  listRepositories,
  readArea,
  readRepository,
  readTeamKnowledge,
} from './reading.ts';
export { type KeptRepository, keepReading, readRepositories } from './repositories.ts';
export { type CodeRouting, codeRoutes } from './routes.ts';
export { keepLines, keepSnapshot, readKeptLines, readSnapshot } from './snapshots.ts';
export type { CodeDb } from './tables.ts';
